package io.github.mattermostsdk.internal.http;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** What the innermost part of the HTTP client notes about one attempt. It travels with the request as a tag. */
public final class AttemptTrace {

    private final BooleanSupplier tooLate;
    private final boolean counting;
    private final AtomicLong bytesSent = new AtomicLong();
    private final AtomicLong bytesReceived = new AtomicLong();
    private volatile boolean sent;

    /**
     * Starts a trace.
     *
     * @param tooLate asked just before the request is written, which may be long after it was begun
     * @param counting whether bytes are to be counted
     */
    public AttemptTrace(BooleanSupplier tooLate, boolean counting) {
        this.tooLate = tooLate;
        this.counting = counting;
    }

    boolean isTooLate() {
        return tooLate.getAsBoolean();
    }

    boolean isCounting() {
        return counting;
    }

    void markSent() {
        sent = true;
    }

    void addSent(long bytes) {
        bytesSent.addAndGet(bytes);
    }

    void addReceived(long bytes) {
        bytesReceived.addAndGet(bytes);
    }

    /** Tells whether any of the request may have reached the server. */
    public boolean wasSent() {
        return sent;
    }

    /** Returns the bytes of bodies written so far. */
    public long bytesSent() {
        return bytesSent.get();
    }

    /** Returns the bytes of bodies read so far. */
    public long bytesReceived() {
        return bytesReceived.get();
    }

    @Override
    public String toString() {
        return "AttemptTrace[sent=" + sent + "]";
    }
}
