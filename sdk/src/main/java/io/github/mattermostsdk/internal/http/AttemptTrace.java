package io.github.mattermostsdk.internal.http;

/** What the innermost part of the HTTP client notes about one attempt. It travels with the request as a tag. */
public final class AttemptTrace {

    private volatile boolean sent;

    void markSent() {
        sent = true;
    }

    /** Tells whether any of the request may have reached the server. */
    public boolean wasSent() {
        return sent;
    }

    @Override
    public String toString() {
        return "AttemptTrace[sent=" + sent + "]";
    }
}
