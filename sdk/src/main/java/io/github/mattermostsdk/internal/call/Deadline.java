package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The end of the time that a whole call may take. */
final class Deadline {

    private final Timing timing;
    private final long start;
    private final @Nullable Duration limit;

    Deadline(Timing timing, @Nullable Duration limit) {
        this.timing = timing;
        this.start = timing.nanoTime();
        this.limit = limit;
    }

    Duration elapsed() {
        return Duration.ofNanos(timing.nanoTime() - start);
    }

    @Nullable
    Duration limit() {
        return limit;
    }

    /** Returns the time that is left, zero when it is over, null when there is no limit. */
    @Nullable
    Duration remaining() {
        if (limit == null) {
            return null;
        }
        Duration left = limit.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Tells whether there is any time left after a wait. */
    boolean allows(Duration wait) {
        Duration left = remaining();
        return left == null || left.compareTo(wait) > 0;
    }
}
