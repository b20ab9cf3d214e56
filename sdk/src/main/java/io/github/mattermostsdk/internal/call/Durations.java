package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Arithmetic that does not overflow. */
final class Durations {

    private static final Duration MAX = Duration.ofNanos(Long.MAX_VALUE);

    private Durations() {}

    static long nanos(Duration duration) {
        return duration.compareTo(MAX) >= 0 ? Long.MAX_VALUE : duration.toNanos();
    }

    static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Writes a duration for people. */
    static String text(Duration duration) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos(duration));
        return millis < 1000 || (millis % 1000 != 0 && millis < 10_000)
                ? millis + " ms"
                : Math.round(millis / 1000.0) + " s";
    }
}
