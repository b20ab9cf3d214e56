package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when there is no token to send: its source failed, or gave something that cannot be a token; or a login or a
 * refresh failed, whose failure is the cause.
 */
public sealed class SignInException extends MattermostException permits AuthorizationRequiredException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what happened, without the token
     * @param operationId the operation that needed the token
     * @param unknownOutcome what is known about a write whose fate an earlier attempt left open, or null
     * @param cause the reason, or null
     */
    public SignInException(
            String message, String operationId, @Nullable UnknownOutcome unknownOutcome, @Nullable Throwable cause) {
        super(message, operationId, unknownOutcome, cause);
    }
}
