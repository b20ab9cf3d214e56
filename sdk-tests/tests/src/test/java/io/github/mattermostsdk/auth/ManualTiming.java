package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that the test moves. A sleep moves it too, and is over at once; what is scheduled never runs. */
final class ManualTiming implements Timing {

    private final Instant start;
    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    ManualTiming(String start) {
        this.start = Instant.parse(start);
    }

    @Override
    public Instant now() {
        return start.plusNanos(nanos.get());
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration, CompletableFuture<?> wake) {
        sleeps.add(duration);
        advance(duration);
    }

    /** Only limits are scheduled here, and none of them is reached. */
    @Override
    public Runnable schedule(Duration delay, Runnable task) {
        return () -> {};
    }

    @Override
    public double random() {
        return 0.5;
    }

    void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    /** Returns every sleep that took any time, in order. */
    List<Duration> sleeps() {
        return sleeps.stream().filter(sleep -> !sleep.isZero()).toList();
    }
}
