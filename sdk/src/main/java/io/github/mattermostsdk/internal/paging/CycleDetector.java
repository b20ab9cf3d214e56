package io.github.mattermostsdk.internal.paging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notices a sequence that runs in a circle, in constant memory: it compares each value with one of the past, and takes a
 * newer one for that at ever longer intervals (Brent's algorithm). A circle is certain when the value came back some times
 * in succession at the same distance.
 */
final class CycleDetector<V> {

    private final int needed;
    private @Nullable V mark;
    private long distance;
    private long limit = 1;
    private long period;
    private int returns;

    CycleDetector(int needed) {
        this.needed = needed;
    }

    /** Notes the next value and returns whether the sequence runs in a circle. */
    boolean repeats(V value) {
        distance++;
        if (Objects.equals(mark, value)) {
            returns = period == distance || returns == 0 ? returns + 1 : 1;
            period = distance;
            distance = 0;
            return returns >= needed;
        }
        if (returns > 0 && distance < period) {
            return false;
        }
        if (returns > 0 || distance >= limit) {
            mark = value;
            limit = returns > 0 ? limit : limit * 2;
            distance = 0;
            returns = 0;
        }
        return false;
    }
}
