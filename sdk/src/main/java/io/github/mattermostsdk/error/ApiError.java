package io.github.mattermostsdk.error;

import io.github.mattermostsdk.ResponseHeaders;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error as the server answered it. Immutable; the builder is there for tests that need an {@link ApiException}.
 */
public final class ApiError implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;
    private final String id;
    private final String message;
    private final String detailedError;
    private final @Nullable String requestId;
    private final ResponseHeaders headers;
    private final String rawBody;
    private final String hint;
    private final @Nullable Duration retryAfter;

    private ApiError(Builder builder) {
        this.operationId = builder.operationId;
        this.status = builder.status;
        this.id = builder.id;
        this.message = builder.message;
        this.detailedError = builder.detailedError;
        this.requestId = builder.requestId;
        this.headers = builder.headers;
        this.rawBody = builder.rawBody;
        this.hint = builder.hint;
        this.retryAfter = builder.retryAfter;
    }

    /**
     * Starts an error.
     *
     * @param operationId the operation that failed, such as {@code getUser}
     * @param status the HTTP status
     * @return a builder
     */
    public static Builder builder(String operationId, int status) {
        return new Builder(operationId, status);
    }

    /**
     * Returns the operation that failed.
     *
     * @return its operationId
     */
    public String operationId() {
        return operationId;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the server's stable id of the error.
     *
     * @return the id, or an empty string
     */
    public String id() {
        return id;
    }

    /**
     * Returns the server's message, in the language that the server chose.
     *
     * @return the message, or an empty string
     */
    public String message() {
        return message;
    }

    /**
     * Returns the server's details, which may hold secrets when the server is in developer mode.
     *
     * @return the details, or an empty string
     */
    public String detailedError() {
        return detailedError;
    }

    /**
     * Returns the id under which the server's log knows the request.
     *
     * @return the request id, or null
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * Returns the headers of the answer.
     *
     * @return the headers
     */
    public ResponseHeaders headers() {
        return headers;
    }

    /**
     * Returns the body as it came, cut after 64 KiB.
     *
     * @return the body, or an empty string
     */
    public String rawBody() {
        return rawBody;
    }

    /**
     * Returns the way out, where the SDK knows one.
     *
     * @return a sentence, or an empty string
     */
    public String hint() {
        return hint;
    }

    /**
     * Returns how long to wait before the call is made again.
     *
     * @return the time, or null when nothing is known of it
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    String summary() {
        StringBuilder text =
                new StringBuilder(operationId).append(" failed with status ").append(status);
        if (!id.isEmpty()) {
            text.append(' ').append(id);
        }
        if (!message.isEmpty()) {
            text.append(": ").append(message);
        }
        if (requestId != null) {
            text.append(" (request id ").append(requestId).append(')');
        }
        if (!hint.isEmpty()) {
            text.append(text.charAt(text.length() - 1) == '.' ? " " : ". ").append(hint);
        }
        return text.toString();
    }

    /** Returns the error without its details and its body, either of which may hold a secret. */
    @Override
    public String toString() {
        return "ApiError[" + summary() + "]";
    }

    /** Collects the parts of an {@link ApiError}. */
    public static final class Builder {
        private final String operationId;
        private final int status;
        private String id = "";
        private String message = "";
        private String detailedError = "";
        private @Nullable String requestId;
        private ResponseHeaders headers = ResponseHeaders.of(Map.of());
        private String rawBody = "";
        private String hint = "";
        private @Nullable Duration retryAfter;

        private Builder(String operationId, int status) {
            this.operationId = Objects.requireNonNull(operationId, "operationId");
            this.status = status;
        }

        /**
         * Sets the server's stable id of the error.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the server's message.
         *
         * @param message the message
         * @return this builder
         */
        public Builder message(String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets the server's details.
         *
         * @param detailedError the details
         * @return this builder
         */
        public Builder detailedError(String detailedError) {
            this.detailedError = detailedError;
            return this;
        }

        /**
         * Sets the id under which the server's log knows the request.
         *
         * @param requestId the request id, or null
         * @return this builder
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * Sets the headers of the answer.
         *
         * @param headers the headers
         * @return this builder
         */
        public Builder headers(ResponseHeaders headers) {
            this.headers = headers;
            return this;
        }

        /**
         * Sets the body as it came.
         *
         * @param rawBody the body
         * @return this builder
         */
        public Builder rawBody(String rawBody) {
            this.rawBody = rawBody;
            return this;
        }

        /**
         * Sets the way out.
         *
         * @param hint a sentence
         * @return this builder
         */
        public Builder hint(String hint) {
            this.hint = hint;
            return this;
        }

        /**
         * Sets how long to wait before the call is made again.
         *
         * @param retryAfter the time, or null
         * @return this builder
         */
        public Builder retryAfter(@Nullable Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Builds the error.
         *
         * @return the error
         */
        public ApiError build() {
            return new ApiError(this);
        }
    }
}
