package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.analytics.StandardCounts;
import io.github.mattermostsdk.model.ReportDateRange;
import io.github.mattermostsdk.model.UserReport;
import java.time.LocalDate;
import java.util.SortedMap;

/** What the guide to analytics shows, compiled. */
final class AnalyticsSnippets {
    private final MattermostClient mattermost;
    private final String teamId;

    AnalyticsSnippets(MattermostClient mattermost, String teamId) {
        this.mattermost = mattermost;
        this.teamId = teamId;
    }

    /** Prints series by day. */
    void series() {
        // tag::analytics-series[]
        SortedMap<LocalDate, Long> posts = mattermost.analytics().postCountsPerDay();
        SortedMap<LocalDate, Long> ofBots = mattermost.analytics().botPostCountsPerDay();
        SortedMap<LocalDate, Long> people = mattermost.analytics().usersWithPostsPerDay(teamId);

        posts.forEach((day, count) -> System.out.println(day + " " + count + ", of bots " + ofBots.get(day)));
        // end::analytics-series[]
        System.out.println(people);
    }

    /** Prints totals. */
    void totals() {
        // tag::analytics-totals[]
        StandardCounts counts = mattermost.analytics().standardCounts();
        counts.posts().ifPresent(posts -> System.out.println(posts + " posts"));
        counts.asMap().forEach((name, value) -> System.out.println(name + " " + value));
        // end::analytics-totals[]
    }

    /** Prints figures about each user. */
    void users() {
        // tag::analytics-users[]
        for (UserReport user :
                mattermost.reports().allUsersForReporting(q -> q.dateRange(ReportDateRange.LAST_30_DAYS))) {
            System.out.println(user.username() + " " + user.totalPosts() + " posts on " + user.daysActive() + " days");
        }
        // end::analytics-users[]
    }
}
