package io.github.mattermostsdk.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.ServerErrorException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnalyticsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DATE = "Sun, 22 Nov 2026 09:30:00 GMT";

    private final MockWebServer server = new MockWebServer();
    private MattermostClient mattermost = MattermostClient.builder()
            .serverUrl("http://localhost")
            .accessToken("t")
            .build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        mattermost = MattermostClient.builder()
                .serverUrl("http://" + server.getHostName() + ":" + server.getPort())
                .accessToken("token")
                .build();
    }

    @AfterEach
    void stop() {
        mattermost.close();
        server.close();
    }

    private Analytics answer(String body) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Date", DATE)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build());
        return mattermost.analytics();
    }

    private String asked() throws InterruptedException {
        return String.valueOf(server.takeRequest().getTarget());
    }

    private static String series(int... daysAgoAndValues) {
        return IntStream.range(0, daysAgoAndValues.length / 2)
                .mapToObj(i -> "{\"name\":\"" + TODAY.minusDays(daysAgoAndValues[2 * i]) + "\",\"value\":"
                        + daysAgoAndValues[2 * i + 1] + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void fillsTheGapsOfASeriesAndTurnsItRound() throws InterruptedException {
        SortedMap<LocalDate, Long> days = answer(series(2, 15, 5, 10)).postCountsPerDay();
        assertEquals("/api/v4/analytics/old?name=post_counts_day", asked());
        assertEquals(32, days.size());
        assertEquals(TODAY.minusDays(32), days.firstKey());
        assertEquals(TODAY.minusDays(1), days.lastKey());
        assertEquals(15, days.get(TODAY.minusDays(2)));
        assertEquals(10, days.get(TODAY.minusDays(5)));
        assertEquals(25, days.values().stream().mapToLong(Long::longValue).sum());
        assertThrows(UnsupportedOperationException.class, () -> days.put(TODAY, 1L));
    }

    @Test
    void asksForTheSeriesOfATeam() throws InterruptedException {
        answer("[]").postCountsPerDay("team");
        assertEquals("/api/v4/analytics/old?name=post_counts_day&team_id=team", asked());
        answer("[]").botPostCountsPerDay();
        assertEquals("/api/v4/analytics/old?name=bot_post_counts_day", asked());
        answer("[]").botPostCountsPerDay("team");
        assertEquals("/api/v4/analytics/old?name=bot_post_counts_day&team_id=team", asked());
        answer("[]").usersWithPostsPerDay();
        assertEquals("/api/v4/analytics/old?name=user_counts_with_posts_day", asked());
        answer("[]").usersWithPostsPerDay("team");
        assertEquals("/api/v4/analytics/old?name=user_counts_with_posts_day&team_id=team", asked());
    }

    @Test
    void aSeriesWithoutRowsIsAllZero() {
        SortedMap<LocalDate, Long> days = answer("[]").botPostCountsPerDay();
        assertEquals(32, days.size());
        assertTrue(days.values().stream().allMatch(count -> count == 0));
    }

    @Test
    void aSeriesThatWasNotWorkedOutIsEmpty() {
        assertEquals(Map.of(), answer("[{\"name\":\"\",\"value\":-1}]").usersWithPostsPerDay());
    }

    @Test
    void thirtyRowsSayNothingOfTheDaysBefore() {
        int[] rows = IntStream.range(0, 60).map(i -> i % 2 == 0 ? i / 2 + 1 : 7).toArray();
        SortedMap<LocalDate, Long> days = answer(series(rows)).postCountsPerDay();
        assertEquals(30, days.size());
        assertEquals(TODAY.minusDays(30), days.firstKey());
    }

    /** A server east of its database's time zone counts part of what is still today there. */
    @Test
    void aDayThatTheServerCountsAlreadyBelongsToTheWindow() {
        SortedMap<LocalDate, Long> days = answer(series(0, 3, 1, 4)).postCountsPerDay();
        assertEquals(TODAY, days.lastKey());
        assertEquals(33, days.size());
    }

    @Test
    void aDayThatIsNoneIsToldWithItsPlace() {
        Analytics analytics = answer("[{\"name\":\"2026-11-21\",\"value\":1},{\"name\":\"soon\",\"value\":1}]");
        DecodingException failure = assertThrows(DecodingException.class, analytics::postCountsPerDay);
        assertEquals("$[1].name", failure.path());
    }

    @Test
    void namesTheTotals() throws InterruptedException {
        StandardCounts counts = answer(
                        "[{\"name\":\"channel_open_count\",\"value\":10},{\"name\":\"post_count\",\"value\":897},"
                                + "{\"name\":\"inactive_user_count\",\"value\":-1},{\"name\":\"new_count\",\"value\":3}]")
                .standardCounts("team");
        assertEquals("/api/v4/analytics/old?name=standard&team_id=team", asked());
        assertEquals(OptionalLong.of(10), counts.openChannels());
        assertEquals(OptionalLong.of(897), counts.posts());
        assertEquals(OptionalLong.empty(), counts.inactiveUsers());
        assertEquals(OptionalLong.empty(), counts.singleChannelGuests());
        assertEquals(OptionalLong.of(3), counts.get("new_count"));
        assertEquals(
                List.of("channel_open_count", "post_count", "inactive_user_count", "new_count"),
                List.copyOf(counts.asMap().keySet()));
        assertTrue(counts.toString().contains("post_count"), counts::toString);
        answer("[]").standardCounts();
        assertEquals("/api/v4/analytics/old?name=standard", asked());
    }

    @Test
    void namesTheExtraTotals() throws InterruptedException {
        ExtraCounts counts = answer(
                        "[{\"name\":\"session_count\",\"value\":12},{\"name\":\"total_file_size\",\"value\":3e10}]")
                .extraCounts();
        assertEquals("/api/v4/analytics/old?name=extra_counts", asked());
        assertEquals(OptionalLong.of(12), counts.sessions());
        assertEquals(OptionalLong.of(30_000_000_000L), counts.fileBytes());
        assertEquals(OptionalLong.empty(), counts.postsWithHashtags());
    }

    @Test
    void extraTotalsOfATeamFailOnAServerThatCannot() {
        server.enqueue(new MockResponse.Builder()
                .code(500)
                .body(
                        "{\"id\":\"app.webhooks.analytics_outgoing_count.app_error\",\"message\":\"no\",\"status_code\":500}")
                .build());
        assertThrows(ServerErrorException.class, () -> mattermost.analytics().extraCounts("team"));
    }
}
