package io.github.mattermostsdk;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call that the server carried out: the value together with what came around it.
 *
 * @param <T> the type of the value
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final int status;
    private final ResponseHeaders headers;
    private final boolean notModified;
    private final @Nullable T body;

    private ApiResponse(int status, ResponseHeaders headers, boolean notModified, @Nullable T body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.notModified = notModified;
        this.body = body;
    }

    /**
     * Creates an answer with a value.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the value
     * @param <T> the type of the value
     * @return the answer
     */
    public static <T extends @Nullable Object> ApiResponse<T> of(int status, ResponseHeaders headers, T body) {
        return new ApiResponse<>(status, headers, false, body);
    }

    /**
     * Creates the answer that says that nothing changed.
     *
     * @param headers the headers
     * @param <T> the type of the value
     * @return the answer, with status 304 and without a value
     */
    public static <T extends @Nullable Object> ApiResponse<T> notModified(ResponseHeaders headers) {
        return new ApiResponse<>(304, headers, true, null);
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalStateException if the server answered 304, which has no value: see {@link #isNotModified()}
     */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public T body() {
        if (notModified) {
            throw new IllegalStateException("A 304 (Not Modified) has no body: ask isNotModified() first");
        }
        return body;
    }

    /**
     * Tells whether the server answered 304: the thing is still what it was when the ETag given to
     * {@link ApiCall#ifNoneMatch(String)} was received.
     *
     * @return true when there is no value because nothing changed
     */
    public boolean isNotModified() {
        return notModified;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, such as 200
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers.
     *
     * @return the headers
     */
    public ResponseHeaders headers() {
        return headers;
    }

    /**
     * Returns the ETag, exactly as it came. Mattermost does not quote it and wants it back unchanged.
     *
     * @return the ETag for {@link ApiCall#ifNoneMatch(String)}, or null when the answer has none
     */
    public @Nullable String etag() {
        return headers.first("Etag");
    }

    /**
     * Returns the id under which the server's log knows the request.
     *
     * @return the request id, or null when the answer has none
     */
    public @Nullable String requestId() {
        return headers.first("X-Request-Id");
    }

    /**
     * Returns the version of the server.
     *
     * @return the version, or null when the answer does not name it
     */
    public @Nullable ServerVersion serverVersion() {
        return ServerVersion.parse(headers.first("X-Version-Id"));
    }

    /**
     * Returns what the server said about its rate limit.
     *
     * @return the limit, or null when the server has none
     */
    public @Nullable RateLimit rateLimit() {
        return RateLimit.of(headers, Instant.now());
    }

    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId() + "]";
    }
}
