package io.github.mattermostsdk;

import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves only when somebody sleeps: every wait is over at once, and is written down. */
public final class FakeTiming implements Timing {

    /** When it begins. */
    public static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    /** Starts the clock. */
    public FakeTiming() {}

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile double random = 0.5;

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration, CompletableFuture<?> wake) {
        pass(duration);
    }

    @Override
    public Runnable schedule(Duration delay, Runnable task) {
        pass(delay);
        task.run();
        return () -> {};
    }

    @Override
    public double random() {
        return random;
    }

    private void pass(Duration duration) {
        waits.add(duration);
        nanos.addAndGet(duration.toNanos());
    }

    /**
     * Lets time pass without a wait, as work does.
     *
     * @param duration how much
     */
    public void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    /**
     * Sets what chance gives from now on.
     *
     * @param value from 0 to under 1
     */
    public void random(double value) {
        random = value;
    }

    /**
     * Returns every wait so far, in order.
     *
     * @return the waits
     */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }
}
