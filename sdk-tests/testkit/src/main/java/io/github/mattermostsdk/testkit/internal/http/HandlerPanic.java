package io.github.mattermostsdk.testkit.internal.http;

/** The code of the real server crashes here: the connection closes without an answer. */
public final class HandlerPanic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A crash. */
    public HandlerPanic() {
        super("The server's handler crashes", null, false, false);
    }
}
