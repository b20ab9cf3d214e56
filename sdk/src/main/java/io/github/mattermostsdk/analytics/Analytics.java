package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.api.AnalyticsApi;
import io.github.mattermostsdk.model.AnalyticsName;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Figures about the use of the server or of one team, with types.
 *
 * <p>Only system administrators, and console roles that may read the statistics, get them; team administrators do not. A team
 * that does not exist counts 0.
 *
 * <p><strong>How current they are.</strong> Newer servers, Mattermost 11 among them, take the number of posts, the figures
 * about files and both series about posts from views that a nightly job renews (at midnight of the server unless configured
 * otherwise): until the first night all of these are 0, and after it they are as old as the last night. The series about users
 * is always current. Older servers count everything at once.
 *
 * <p><strong>Which day.</strong> A day is one of the time zone that the server's database runs in, mostly UTC. Nothing in the
 * answer names that zone, so days are dates without one.
 *
 * <p><strong>Series by day</strong> begin with the oldest day and have a value for each day of the window that the server
 * covers, also 0: yesterday and the 31 days before it. Today is never counted. The server sends 30 days with posts at most;
 * when there are as many, the window begins at the oldest of them, since nothing is known of the days before. A series is empty
 * when the server did not work it out, as it does when it has more users than its limit for statistics (2,500 unless
 * configured otherwise): Mattermost 11 leaves out the series about users then, older servers all three.
 */
public interface Analytics extends AnalyticsApi {

    /**
     * Returns the totals of the server.
     *
     * @return the totals
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default StandardCounts standardCounts() {
        return new StandardCounts(Rows.of(this, AnalyticsName.STANDARD, null).body());
    }

    /**
     * Returns the totals of a team. The figures about teams, connections, active users a day and a month stay those of the
     * whole server, and inactive users are not counted.
     *
     * @param teamId the 26-character id of the team
     * @return the totals
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default StandardCounts standardCounts(String teamId) {
        return new StandardCounts(Rows.of(this, AnalyticsName.STANDARD, teamId).body());
    }

    /**
     * Returns the totals about integrations, sessions and files of the server.
     *
     * @return the totals
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default ExtraCounts extraCounts() {
        return new ExtraCounts(Rows.of(this, AnalyticsName.EXTRA_COUNTS, null).body());
    }

    /**
     * Returns the totals about integrations, sessions and files of a team. Mattermost 11.6 on PostgreSQL always fails at this.
     *
     * @param teamId the 26-character id of the team
     * @return the totals
     * @throws io.github.mattermostsdk.error.ServerErrorException if the server is one that can't do it
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails for another reason
     */
    default ExtraCounts extraCounts(String teamId) {
        return new ExtraCounts(Rows.of(this, AnalyticsName.EXTRA_COUNTS, teamId).body());
    }

    /**
     * Returns how many posts were written each day, those of bots and those of the system among them.
     *
     * @return the number by day, the oldest first, without gaps; empty when the server did not work it out
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> postCountsPerDay() {
        return DailySeries.of(Rows.of(this, AnalyticsName.POST_COUNTS_DAY, null));
    }

    /**
     * Returns how many posts were written each day in a team.
     *
     * @param teamId the 26-character id of the team
     * @return as {@link #postCountsPerDay()}
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> postCountsPerDay(String teamId) {
        return DailySeries.of(Rows.of(this, AnalyticsName.POST_COUNTS_DAY, teamId));
    }

    /**
     * Returns how many posts bots wrote each day.
     *
     * @return as {@link #postCountsPerDay()}
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> botPostCountsPerDay() {
        return DailySeries.of(Rows.of(this, AnalyticsName.BOT_POST_COUNTS_DAY, null));
    }

    /**
     * Returns how many posts bots wrote each day in a team.
     *
     * @param teamId the 26-character id of the team
     * @return as {@link #postCountsPerDay()}
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> botPostCountsPerDay(String teamId) {
        return DailySeries.of(Rows.of(this, AnalyticsName.BOT_POST_COUNTS_DAY, teamId));
    }

    /**
     * Returns how many users wrote posts each day, bots among them.
     *
     * @return as {@link #postCountsPerDay()}
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> usersWithPostsPerDay() {
        return DailySeries.of(Rows.of(this, AnalyticsName.USER_COUNTS_WITH_POSTS_DAY, null));
    }

    /**
     * Returns how many users wrote posts each day in a team, bots among them.
     *
     * @param teamId the 26-character id of the team
     * @return as {@link #postCountsPerDay()}
     * @throws io.github.mattermostsdk.error.MattermostException if the call fails
     */
    default SortedMap<LocalDate, Long> usersWithPostsPerDay(String teamId) {
        return DailySeries.of(Rows.of(this, AnalyticsName.USER_COUNTS_WITH_POSTS_DAY, teamId));
    }
}
