package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Time and chance, so that tests can rule both. */
public interface Timing {

    /** Returns the present moment. */
    Instant now();

    /** Returns a count of nanoseconds that only grows. */
    long nanoTime();

    /**
     * Sleeps.
     *
     * @param wake ends the sleep early when it completes
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration, CompletableFuture<?> wake) throws InterruptedException;

    /**
     * Runs a task later, holding no thread meanwhile.
     *
     * @return takes the task back
     */
    Runnable schedule(Duration delay, Runnable task);

    /** Returns a random number from 0 to under 1. */
    double random();
}
