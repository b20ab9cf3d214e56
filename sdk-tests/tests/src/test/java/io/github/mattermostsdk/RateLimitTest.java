package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static RateLimit read(Map<String, List<String>> headers) {
        RateLimit limit = RateLimit.of(ResponseHeaders.of(headers), NOW);
        assertNotNull(limit);
        return limit;
    }

    @Test
    void takesTheStricterOfDoubledHeaders() {
        RateLimit limit = read(Map.of(
                "X-Ratelimit-Limit", List.of("101", "11"),
                "X-Ratelimit-Remaining", List.of("5", "0"),
                "X-Ratelimit-Reset", List.of("1", "3"),
                "Retry-After", List.of("1")));
        assertEquals(new RateLimit(11, 0, Duration.ofSeconds(3), Duration.ofSeconds(1)), limit);
    }

    @Test
    void isNullForAServerWithoutLimits() {
        assertNull(RateLimit.of(ResponseHeaders.of(Map.of("Content-Type", List.of("text/plain"))), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "1,PT1S",
        "' 2 ',PT2S",
        "0,PT0S",
        "0.5,PT1S",
        "1795348810,PT10S",
        "'Sun, 22 Nov 2026 12:00:30 GMT',PT30S",
        "'Sun, 22 Nov 2026 11:00:00 GMT',PT0S",
    })
    void readsEveryFormOfRetryAfter(String header, Duration wait) {
        assertEquals(wait, read(Map.of("Retry-After", List.of(header))).retryAfter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "", "1e3", "99999999999999999999", "Sun, 99 Nov 2026 12:00:30 GMT"})
    void ignoresNonsense(String header) {
        assertNull(RateLimit.of(ResponseHeaders.of(Map.of("Retry-After", List.of(header))), NOW));
    }

    @Test
    void reckonsDatesByTheServersClock() {
        RateLimit limit = read(Map.of(
                "Date", List.of("Sun, 22 Nov 2026 10:00:00 GMT"),
                "Retry-After", List.of("Sun, 22 Nov 2026 10:00:05 GMT")));
        assertEquals(Duration.ofSeconds(5), limit.retryAfter());
    }

    @Test
    void survivesAbsurdNumbers() {
        RateLimit limit = read(Map.of(
                "X-RateLimit-Limit", List.of("99999999999"),
                "X-RateLimit-Reset", List.of("999999999999999999")));
        assertEquals(Integer.MAX_VALUE, limit.limit());
        assertNotNull(limit.reset());
    }
}
