package io.github.mattermostsdk.contract.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what a server does in its own time. */
public final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /**
     * Waits until something is so.
     *
     * @param what what is waited for
     * @param condition tells whether it is so
     * @throws AssertionError if it is not so after 30 seconds
     */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After " + LIMIT.toSeconds() + " seconds there is still no " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
