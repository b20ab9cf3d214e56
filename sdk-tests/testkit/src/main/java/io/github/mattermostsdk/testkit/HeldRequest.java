package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.testkit.internal.fault.Fault;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Requests that the server holds; see {@link FaultRule#hold()}. */
public final class HeldRequest implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fault.Hold hold;

    HeldRequest(Fault.Hold hold) {
        this.hold = hold;
    }

    /**
     * Waits until the requests have come, for half a minute at most.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws IllegalStateException if they do not come
     */
    public void awaitArrival() throws InterruptedException {
        if (!hold.reached().await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The request that was to be held did not come within " + PATIENCE);
        }
    }

    /** Lets the requests go on. */
    public void release() {
        hold.released().countDown();
    }

    /** Lets the requests go on. */
    @Override
    public void close() {
        release();
    }
}
