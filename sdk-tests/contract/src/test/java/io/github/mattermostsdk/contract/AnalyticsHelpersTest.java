package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.analytics.Analytics;
import io.github.mattermostsdk.analytics.StandardCounts;
import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.model.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Totals and daily series, with types. */
class AnalyticsHelpersTest extends WalkScenarios {
    private final Analytics analytics = asAdmin.analytics();

    AnalyticsHelpersTest(ContractRun run) {
        super(run);
    }

    @Test
    void aSeriesHasEveryDayUpToYesterday() {
        LocalDate today = LocalDate.ofInstant(post("now").createAt(), ZoneOffset.UTC);

        for (Map<LocalDate, Long> series : List.of(
                analytics.postCountsPerDay(),
                analytics.botPostCountsPerDay(),
                analytics.usersWithPostsPerDay(),
                analytics.postCountsPerDay(team),
                analytics.botPostCountsPerDay(team),
                analytics.usersWithPostsPerDay(team))) {
            if (series.isEmpty()) {
                // The server has more users than it makes statistics of.
                continue;
            }
            List<LocalDate> days = List.copyOf(series.keySet());
            assertEquals(
                    days.get(0)
                            .datesUntil(days.get(days.size() - 1).plusDays(1))
                            .toList(),
                    days);
            assertTrue(days.size() >= 30 && days.size() <= 33, days::toString);
            LocalDate last = days.get(days.size() - 1);
            assertTrue(last.isAfter(today.minusDays(3)) && last.isBefore(today.plusDays(2)), last::toString);
        }
    }

    @Test
    void theDaysOfATeamAreItsOwn() {
        String quiet = stage.cast().openQuietTeam(alice, bob);
        String square = townSquareOf(quiet);
        Instant noon = noon(postAtOnce(square, 1).get(0).createAt(), 3);
        LocalDate day = LocalDate.ofInstant(noon, ZoneOffset.UTC);
        postOfOneTime(square, "", noon, 4);

        Map<LocalDate, Long> people = analytics.usersWithPostsPerDay(quiet);
        Map<LocalDate, Long> posts = analytics.postCountsPerDay(quiet);
        Map<LocalDate, Long> ofBots = analytics.botPostCountsPerDay(quiet);

        if (!people.isEmpty()) {
            assertEquals(1, people.get(day), "one administrator wrote");
            assertEquals(1, people.values().stream().mapToLong(Long::longValue).sum());
        }
        if (!posts.isEmpty()) {
            // Newer servers count once a night.
            assertTrue(List.of(0L, 4L).contains(posts.get(day)), posts::toString);
            assertEquals(0, ofBots.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    void theTotalsOfATeamAreItsOwn() {
        String quiet = stage.cast().openQuietTeam(alice, bob);
        List<Post> posts = postAtOnce(townSquareOf(quiet), 5);

        StandardCounts counts = analytics.standardCounts(quiet);

        assertEquals(OptionalLong.of(2), counts.openChannels());
        assertEquals(OptionalLong.of(0), counts.privateChannels());
        assertEquals(OptionalLong.of(3), counts.users());
        assertEquals(OptionalLong.empty(), counts.inactiveUsers());
        long counted = counts.posts().orElse(0);
        assertTrue(counted == 0 || counted >= posts.size(), counts::toString);
        assertEquals(counts.posts(), counts.get("post_count"));
    }

    @Test
    void theTotalsOfTheServerCountWhoIsThere() {
        StandardCounts before = analytics.standardCounts();
        stage.cast().openQuietTeam();

        StandardCounts after = analytics.standardCounts();

        assertTrue(after.teams().orElseThrow() > before.teams().orElseThrow());
        assertTrue(after.openChannels().orElseThrow() >= before.openChannels().orElseThrow() + 2);
        assertTrue(after.users().orElseThrow() >= 5);
        Eventually.until(
                "people of today",
                () -> analytics.standardCounts().dailyActiveUsers().orElse(0) > 0);
        assertTrue(analytics.extraCounts().sessions().orElseThrow() >= 1);
    }

    @Test
    void theExtraTotalsOfATeamAreNotEveryServersThing() {
        try {
            assertTrue(analytics.extraCounts(team).sessions().orElse(0) >= 0);
        } catch (ServerErrorException faultyQuery) {
            assertEquals("app.webhooks.analytics_outgoing_count.app_error", faultyQuery.errorId());
        }
    }
}
