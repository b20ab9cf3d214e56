package io.github.mattermostsdk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final OkHttpClient http = new OkHttpClient();
    private final TestClock clock = new TestClock();

    RateLimitsTest() {
        clock.stopAt(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void aFreshServerHasNoLimits() throws IOException {
        try (InMemoryMattermost server = InMemoryMattermost.start();
                Response answer = me(server)) {
            assertNull(answer.header("X-Ratelimit-Limit"));
        }
    }

    @Test
    void theBurstIsUsedUpAndFillsAgain() throws IOException {
        try (InMemoryMattermost server = limited(RateLimits.byAddress(1, 1))) {
            assertAnswer(server, 200, List.of("1"), List.of("1"));
            assertAnswer(server, 200, List.of("0"), List.of("2"));
            try (Response refused = me(server)) {
                assertEquals(429, refused.code());
                assertEquals("1", refused.header("Retry-After"));
                assertEquals("limit exceeded\n", refused.body().string());
                assertNull(refused.header("X-Request-Id"), "the outer limiter knows no request id");
            }
            clock.advance(Duration.ofSeconds(1));
            assertAnswer(server, 200, List.of("0"), List.of("2"));
        }
    }

    @Test
    void limitsByUserDoubleTheHeaders() throws IOException {
        try (InMemoryMattermost server = limited(RateLimits.byUser(1, 3))) {
            assertAnswer(server, 200, List.of("3", "3"), List.of("1", "1"));
        }
    }

    private InMemoryMattermost limited(RateLimits limits) {
        return InMemoryMattermost.builder().clock(clock).rateLimits(limits).start();
    }

    private void assertAnswer(InMemoryMattermost server, int status, List<String> remaining, List<String> reset)
            throws IOException {
        try (Response answer = me(server)) {
            assertEquals(status, answer.code());
            assertEquals(remaining, answer.headers("X-Ratelimit-Remaining"));
            assertEquals(reset, answer.headers("X-Ratelimit-Reset"));
        }
    }

    private Response me(InMemoryMattermost server) throws IOException {
        Request request = new Request.Builder()
                .url(server.url() + "/api/v4/users/me")
                .header("Authorization", "Bearer " + server.adminToken())
                .build();
        return http.newCall(request).execute();
    }
}
