package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/** Thrown when no complete answer came from the server. {@link #kind()} tells why. */
public final class TransportException extends MattermostException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /**
     * Creates an exception.
     *
     * @param kind why no answer came
     * @param message what happened
     * @param operationId the operation, such as {@code getUser}
     * @param unknownOutcome what is known about a write whose fate is unknown, or null
     * @param cause the reason, or null
     */
    public TransportException(
            Kind kind,
            String message,
            String operationId,
            @Nullable UnknownOutcome unknownOutcome,
            @Nullable Throwable cause) {
        super(message, operationId, unknownOutcome, cause);
        this.kind = kind;
    }

    /**
     * Returns why no answer came.
     *
     * @return the kind of failure
     */
    public Kind kind() {
        return kind;
    }

    /** Why no complete answer came. More kinds may be added: handle others as {@link #CONNECTION_LOST}. */
    public enum Kind {
        /** The name of the server could not be resolved. */
        UNKNOWN_HOST,
        /** No connection could be made: refused, unreachable, or nobody answered in time. Nothing was sent. */
        CONNECT,
        /** No secure connection could be made: an untrusted certificate, a wrong host name, a broken handshake. */
        TLS,
        /** The server, or the whole call, took longer than the timeout. */
        TIMEOUT,
        /** The connection ended before the answer was complete. */
        CONNECTION_LOST,
        /** The thread was interrupted; its interrupt flag is set again. */
        INTERRUPTED,
        /** The call was cancelled, or its client closed. */
        CANCELLED,
        /** The content to be uploaded could not be read. */
        UPLOAD_SOURCE,
        /** The SDK refused to send: the request would have left the server's own origin. */
        REFUSED
    }
}
