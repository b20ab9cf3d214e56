package io.github.mattermostsdk.examples.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.RateLimitStrategy.LimitedCall;
import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.ChannelStats;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRecipesTest {
    private final Workplace acme = Workplace.open();
    private final MattermostClient mattermost = acme.mattermost();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void exportsAChannel(@TempDir Path folder) throws IOException {
        acme.server().seed().createPost(acme.dev(), acme.ada(), "first");
        acme.server().seed().createPost(acme.dev(), acme.ben(), "second");

        ExportSummary summary = ExportChannel.export(mattermost, "acme", "dev", folder);

        assertTrue(summary.isComplete());
        String lines = Files.readString(folder.resolve(acme.dev().id() + ".jsonl"));
        assertTrue(lines.contains("\"message\":\"first\"") && lines.contains("\"message\":\"second\""), lines);
    }

    @Test
    void tellsHowManyPostsThereWereEachDay() {
        acme.server()
                .seed()
                .createPost(
                        acme.dev(),
                        acme.ben(),
                        "yesterday",
                        acme.server().clock().instant().minus(Duration.ofDays(1)));
        String yesterday = LocalDate.ofInstant(acme.server().clock().instant(), ZoneOffset.UTC)
                .minusDays(1)
                .toString();
        try (MattermostClient admin = acme.server().client()) {
            acme.server().seed().join(acme.dev(), acme.server().admin());

            Post report = PostsPerDayReport.report(admin, acme.dev().id());

            assertTrue(report.message().startsWith("| Day | Posts | of bots |\n|:--|--:|--:|\n"), report.message());
            assertTrue(report.message().contains("| " + yesterday + " | 1 | 0 |\n"), report.message());
        }
    }

    @Test
    void findsPosts() {
        User bot = acme.server().seed().createBot("build-bot");
        acme.server().seed().join(acme.dev(), bot);
        Post wanted = acme.server().seed().createPost(acme.dev(), bot, "Build 7: 3 tests failed");
        acme.server().seed().createPost(acme.dev(), bot, "Build 8: all tests passed");
        acme.server().seed().createPost(acme.dev(), acme.ben(), "Why have tests failed?");
        LocalDate today = LocalDate.ofInstant(acme.server().clock().instant(), ZoneOffset.UTC);

        List<Post> found = SearchPosts.failedBuilds(mattermost, "acme", today);

        assertEquals(List.of(wanted.id()), found.stream().map(Post::id).toList());
    }

    @Test
    void knowsWhetherTheServerIsHealthy() {
        HealthCheck check = new HealthCheck(mattermost);
        assertTrue(check.isHealthy());

        acme.server()
                .faults()
                .on("getPing")
                .answer(200, "application/json", "{\"status\":\"OK\",\"database_status\":\"UNHEALTHY\"}");
        assertFalse(check.isHealthy());
        acme.server().faults().on("getPing").unavailable();
        assertFalse(check.isHealthy());
        assertTrue(check.isHealthy());
    }

    @Test
    void goesThroughAProxy() throws IOException {
        try (RecordingProxy proxy = RecordingProxy.start(acme.server().url(), "")) {
            MattermostClient client = BehindProxy.through(
                    proxy.address(), "http://chat.example.com", acme.server().adminToken());

            assertEquals(
                    acme.server().admin().username(), client.users().getMe().username());
            assertEquals(List.of("http://chat.example.com/api/v4/users/me"), proxy.requested());
            client.close();
        }
    }

    @Test
    void goesThroughAProxyThatAsksForAPassword() throws IOException {
        try (RecordingProxy proxy = RecordingProxy.start(acme.server().url(), "ada", "secret")) {
            String token = acme.server().adminToken();
            InetSocketAddress address = proxy.address();
            OkHttpClient httpClient = BehindProxy.httpClient(address, "ada", "secret");
            try (MattermostClient client = BehindProxy.through(httpClient, "http://chat.example.com", token)) {
                assertEquals(
                        acme.server().admin().username(), client.users().getMe().username());
            }
            assertEquals(1, proxy.refused());
        }
    }

    @Test
    void makesManyCallsAtTheSameTime() {
        Channel empty = acme.server().seed().createChannel(acme.team(), "empty", "Empty");
        acme.server().seed().join(empty, acme.ada());
        ExecutorService threads = threads();
        try {
            Map<String, ChannelStats> stats =
                    VirtualThreads.stats(mattermost, List.of(acme.dev().id(), empty.id()), threads);

            assertEquals(
                    List.of(2L, 1L),
                    stats.values().stream().map(ChannelStats::memberCount).toList());
            String token = acme.server().adminToken();
            assertEquals(
                    acme.server().admin().id(),
                    VirtualThreads.me(acme.server().url(), token, threads)
                            .join()
                            .id());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Virtual threads on a JDK that has them. */
    private static ExecutorService threads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return Executors.newFixedThreadPool(4);
        }
    }

    @Test
    void livesWithTheRateLimit() {
        Duration second = Duration.ofSeconds(1);
        LimitedCall call = new LimitedCall("getUser", true, second, null);
        assertEquals(second, RateLimits.waitAtMost(second).decide(call));
        assertNull(RateLimits.waitAtMost(Duration.ofMillis(999)).decide(call));

        acme.server().faults().on("getUserByUsername").tooManyRequests();
        try (MattermostClient impatient = RateLimits.impatient(mattermost)) {
            assertEquals(Optional.empty(), RateLimits.lookUp(impatient, "ben"));
        }
        assertEquals(0, acme.server().faults().pending());
        assertThrows(
                TooManyRequestsException.class,
                () -> RateLimits.impatient(mattermost).users().getUserByUsername("ben"));
    }

    @Test
    void measuresCalls() {
        MeasureCalls.Counters counters = new MeasureCalls.Counters();
        try (MattermostClient measured = MeasureCalls.measured(mattermost, counters)) {
            measured.users().getMe();
            measured.users().getMe();
            acme.server().faults().on("getUser").answer(403, "text/plain", "no");
            assertThrows(RuntimeException.class, () -> measured.users().getMe());
        }
        assertEquals(2, counters.get("getMe.ok"));
        assertEquals(1, counters.get("getMe.failed"));
        assertEquals(0, counters.get("getMe.repeated"));
    }
}
