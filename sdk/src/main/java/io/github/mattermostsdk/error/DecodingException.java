package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered a call with success, but the body could not be understood. The server did carry out
 * the call: do not repeat a write.
 */
public final class DecodingException extends MattermostException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String path;
    private final @Nullable String requestId;

    /**
     * Creates an exception.
     *
     * @param message what is wrong with the body
     * @param operationId the operation, such as {@code getUser}
     * @param status the HTTP status of the answer
     * @param path the JSON path at which reading stopped, or null when the body is not JSON
     * @param requestId the id under which the server's log knows the request, or null
     * @param cause the reason, or null
     */
    public DecodingException(
            String message,
            String operationId,
            int status,
            @Nullable String path,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, operationId, null, cause);
        this.status = status;
        this.path = path;
        this.requestId = requestId;
    }

    /**
     * Returns the HTTP status of the answer.
     *
     * @return the status, such as 200
     */
    public int status() {
        return status;
    }

    /**
     * Returns where in the body reading stopped.
     *
     * @return a JSON path such as {@code $.posts.abc.create_at}, or null when the body is not JSON
     */
    public @Nullable String path() {
        return path;
    }

    /**
     * Returns the id under which the server's log knows the request.
     *
     * @return the request id, or null
     */
    public @Nullable String requestId() {
        return requestId;
    }
}
