package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.analytics.Counts;
import io.github.mattermostsdk.analytics.ExtraCounts;
import io.github.mattermostsdk.analytics.StandardCounts;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.ServerErrorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The typed analytics say what real servers said. */
class RecordedAnalyticsTest {
    private static final String TEAM = "8uj8i6ufk7ffjcbje3b6jtobho";

    /** The recordings were made on this day; they do not hold the header that told so. */
    private static final String DATE = "Sun, 22 Nov 2026 09:00:00 GMT";

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    private static final Map<String, Function<StandardCounts, OptionalLong>> STANDARD = Map.ofEntries(
            Map.entry("channel_open_count", StandardCounts::openChannels),
            Map.entry("channel_private_count", StandardCounts::privateChannels),
            Map.entry("post_count", StandardCounts::posts),
            Map.entry("unique_user_count", StandardCounts::users),
            Map.entry("team_count", StandardCounts::teams),
            Map.entry("total_websocket_connections", StandardCounts::webSocketConnections),
            Map.entry("total_master_db_connections", StandardCounts::masterDatabaseConnections),
            Map.entry("total_read_db_connections", StandardCounts::readDatabaseConnections),
            Map.entry("daily_active_users", StandardCounts::dailyActiveUsers),
            Map.entry("monthly_active_users", StandardCounts::monthlyActiveUsers),
            Map.entry("inactive_user_count", StandardCounts::inactiveUsers),
            Map.entry("single_channel_guest_count", StandardCounts::singleChannelGuests));

    private static final Map<String, Function<ExtraCounts, OptionalLong>> EXTRA = Map.of(
            "incoming_webhook_count", ExtraCounts::incomingWebhooks,
            "outgoing_webhook_count", ExtraCounts::outgoingWebhooks,
            "command_count", ExtraCounts::slashCommands,
            "session_count", ExtraCounts::sessions,
            "total_file_count", ExtraCounts::files,
            "total_file_size", ExtraCounts::fileBytes,
            "file_post_count", ExtraCounts::postsWithFiles,
            "hashtag_post_count", ExtraCounts::postsWithHashtags);

    private final MockWebServer server = new MockWebServer();
    private MattermostClient mattermost = MattermostClient.builder()
            .serverUrl("http://localhost")
            .accessToken("token")
            .build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        mattermost = MattermostClient.builder()
                .serverUrl("http://" + server.getHostName() + ":" + server.getPort())
                .accessToken("token")
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void stop() {
        mattermost.close();
        server.close();
    }

    private static Exchange recorded(String query) {
        return Recordings.of("getAnalyticsOld").stream()
                .filter(exchange -> query.equals(exchange.query().stream()
                        .map(each -> each.name() + "=" + each.value())
                        .reduce((one, other) -> one + "&" + other)
                        .orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not recorded: " + query));
    }

    /** Answers as the recorded server did, and returns the recorded rows. */
    private Map<String, Long> answer(String query) {
        Exchange exchange = recorded(query);
        return answer(exchange.answer().status(), exchange.answer().body().toByteArray());
    }

    private Map<String, Long> answer(int status, byte[] body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Date", DATE)
                .setHeader("Content-Type", "application/json")
                .body(new Buffer().write(body))
                .build());
        return status == 200 ? rows(body) : Map.of();
    }

    private static Map<String, Long> rows(byte[] body) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Object row : (List<?>) Objects.requireNonNull(JsonTree.parse(new String(body, StandardCharsets.UTF_8)))) {
            Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(row);
            Number value = (Number) Objects.requireNonNull(members.get("value"));
            rows.put(String.valueOf(members.get("name")), value.longValue());
        }
        return rows;
    }

    private static <C extends Counts> void assertSame(
            Map<String, Long> recorded, C counts, Map<String, Function<C, OptionalLong>> methods) {
        assertEquals(List.copyOf(recorded.keySet()), List.copyOf(counts.asMap().keySet()));
        recorded.forEach((name, value) -> {
            OptionalLong expected = value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
            Function<C, OptionalLong> method = methods.get(name);
            assertNotNull(method, "no method for " + name);
            assertEquals(expected, method.apply(counts), name);
        });
        methods.forEach((name, method) ->
                assertTrue(recorded.containsKey(name) || method.apply(counts).isEmpty(), name));
    }

    @Test
    void totals() {
        Map<String, Long> ofServer = answer("name=standard");
        assertEquals(12, ofServer.size());
        assertSame(ofServer, mattermost.analytics().standardCounts(), STANDARD);

        Map<String, Long> ofTeam = answer("name=standard&team_id=" + TEAM);
        assertEquals(-1, ofTeam.get("inactive_user_count"));
        assertSame(ofTeam, mattermost.analytics().standardCounts(TEAM), STANDARD);
    }

    @Test
    void extraTotals() {
        assertSame(answer("name=extra_counts"), mattermost.analytics().extraCounts(), EXTRA);

        answer("name=extra_counts&team_id=" + TEAM);
        assertThrows(ServerErrorException.class, () -> mattermost.analytics().extraCounts(TEAM));
    }

    @Test
    void series() {
        assertSeries("post_counts_day", () -> mattermost.analytics().postCountsPerDay());
        assertSeries("bot_post_counts_day", () -> mattermost.analytics().botPostCountsPerDay());
        assertSeries("user_counts_with_posts_day", () -> mattermost.analytics().usersWithPostsPerDay());
        String team = "&team_id=" + TEAM;
        assertSeries("post_counts_day" + team, () -> mattermost.analytics().postCountsPerDay(TEAM));
        assertSeries("bot_post_counts_day" + team, () -> mattermost.analytics().botPostCountsPerDay(TEAM));
        assertSeries(
                "user_counts_with_posts_day" + team,
                () -> mattermost.analytics().usersWithPostsPerDay(TEAM));
    }

    private void assertSeries(String query, Supplier<SortedMap<LocalDate, Long>> call) {
        Map<String, Long> recorded = answer("name=" + query);
        SortedMap<LocalDate, Long> days = call.get();
        assertTrue(!recorded.isEmpty(), query);
        assertEquals(YESTERDAY, days.lastKey());
        assertEquals(YESTERDAY.minusDays(31), days.firstKey());
        assertEquals(32, days.size());
        days.forEach((day, count) -> assertEquals(recorded.getOrDefault(day.toString(), 0L), count, day::toString));
        assertEquals(
                recorded.values().stream().mapToLong(Long::longValue).sum(),
                days.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void nobodyElseGetsThem() {
        Exchange refused = Recordings.of("getAnalyticsOld").stream()
                .filter(exchange -> exchange.answer().status() == 403)
                .findFirst()
                .orElseThrow();
        answer(403, refused.answer().body().toByteArray());
        assertThrows(ForbiddenException.class, () -> mattermost.analytics().standardCounts());
    }

    @Test
    void anOldServerHasOtherTotals() throws IOException {
        assertSame(answer(200, capture("analytics")), mattermost.analytics().standardCounts(), STANDARD);
        assertSame(answer(200, capture("extra_counts")), mattermost.analytics().extraCounts(), EXTRA);
        answer(200, capture("post_counts_day"));
        assertTrue(mattermost.analytics().postCountsPerDay().values().stream().allMatch(count -> count == 0));
    }

    private static byte[] capture(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                RecordedAnalyticsTest.class.getResourceAsStream("/captures-5.37/" + name + ".json"), name)) {
            return in.readAllBytes();
        }
    }
}
