package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/** Thrown when there is no token to send: its source failed, or gave something that cannot be a token. */
public final class SignInException extends MattermostException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what happened, without the token
     * @param operationId the operation that needed the token
     * @param cause the reason, or null
     */
    public SignInException(String message, String operationId, @Nullable Throwable cause) {
        super(message, operationId, null, cause);
    }
}
