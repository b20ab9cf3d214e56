package io.github.mattermostsdk.testkit.internal.http;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;

/** Buckets that fill up again at a steady rate; each request takes one token out of the bucket of its key. */
final class RateLimiter {

    private final Clock clock;
    private final double perMillisecond;
    private final int capacity;
    private final Map<String, Bucket> buckets = new HashMap<>();

    RateLimiter(Clock clock, int perSecond, int maxBurst) {
        this.clock = clock;
        this.perMillisecond = perSecond / 1000.0;
        this.capacity = maxBurst + 1;
    }

    /** Takes a token, or finds that there is none. */
    synchronized Verdict take(String key) {
        long now = clock.millis();
        Bucket bucket = buckets.computeIfAbsent(key, k -> new Bucket(capacity, now));
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.filledAt) * perMillisecond);
        bucket.filledAt = now;
        boolean allowed = bucket.tokens >= 1;
        if (allowed) {
            bucket.tokens--;
        }
        return new Verdict(
                allowed,
                capacity,
                (int) bucket.tokens,
                seconds(capacity - bucket.tokens),
                allowed ? 0 : seconds(1 - bucket.tokens));
    }

    /** How long it takes for so many tokens to come, in whole seconds, rounded up. */
    private long seconds(double tokens) {
        return (long) Math.ceil(tokens / perMillisecond / 1000);
    }

    /** Adds the headers of a verdict; of two limiters both write theirs. */
    static void write(List<Verdict> verdicts, Headers.Builder headers) {
        for (Verdict verdict : verdicts) {
            headers.add("X-Ratelimit-Limit", String.valueOf(verdict.limit));
            headers.add("X-Ratelimit-Remaining", String.valueOf(verdict.remaining));
            headers.add("X-Ratelimit-Reset", String.valueOf(verdict.reset));
        }
    }

    private static final class Bucket {
        private double tokens;
        private long filledAt;

        Bucket(double tokens, long filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }
    }

    /**
     * What became of a request.
     *
     * @param allowed whether it may go on
     * @param limit how much the bucket holds
     * @param remaining how much is left
     * @param reset after how many seconds the bucket is full
     * @param retryAfter after how many seconds the next request may come, if this one may not go on
     */
    record Verdict(boolean allowed, int limit, int remaining, long reset, long retryAfter) {}
}
