package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.AnalyticsName;
import io.github.mattermostsdk.model.AnalyticsRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Totals and daily series. */
class AnalyticsTest extends Scenarios {
    AnalyticsTest(ContractRun run) {
        super(run);
    }

    @Test
    void theStandardTotalsCountUsersAndTeams() {
        List<AnalyticsRow> rows = asAdmin.analytics().getAnalyticsOld();

        assertTrue(value(rows, "unique_user_count") >= 5);
        assertTrue(value(rows, "team_count") >= 1);
        assertTrue(value(rows, "channel_open_count") >= 2);
    }

    @Test
    void theTotalsOfATeamKnowNoInactiveUsers() {
        List<AnalyticsRow> rows = asAdmin.analytics()
                .getAnalyticsOld(query -> query.name(AnalyticsName.STANDARD).teamId(team));

        assertEquals(-1, value(rows, "inactive_user_count"));
        assertTrue(value(rows, "unique_user_count") >= 4);
    }

    @Test
    void aDailySeriesRunsBackFromYesterday() {
        for (AnalyticsName name : List.of(
                AnalyticsName.POST_COUNTS_DAY,
                AnalyticsName.BOT_POST_COUNTS_DAY,
                AnalyticsName.USER_COUNTS_WITH_POSTS_DAY)) {
            List<AnalyticsRow> rows = asAdmin.analytics().getAnalyticsOld(query -> query.name(name));

            List<String> days = rows.stream()
                    .map(AnalyticsRow::name)
                    .filter(day -> !day.isEmpty())
                    .toList();
            days.forEach(LocalDate::parse);
            assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days, "newest first: " + name);
        }
    }

    @Test
    void theExtraCountsCountSessions() {
        List<AnalyticsRow> rows = asAdmin.analytics().getAnalyticsOld(query -> query.name(AnalyticsName.EXTRA_COUNTS));

        assertTrue(value(rows, "session_count") >= 1);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertRefused(
                400,
                INVALID_BODY,
                () -> asAdmin.analytics().getAnalyticsOld(query -> query.name(AnalyticsName.of("nothing"))));
    }

    @Test
    void usersGetNoAnalytics() {
        assertRefused(403, PERMISSIONS, () -> asAlice.analytics().getAnalyticsOld());
    }

    private static double value(List<AnalyticsRow> rows, String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name + " in " + rows))
                .value();
    }
}
