package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the user must authorise the program: for the first time, or again because the OAuth tokens have ended or
 * were taken back. See {@link io.github.mattermostsdk.auth.OAuth#authorize()}. Repeating the call is of no use before.
 */
public final class AuthorizationRequiredException extends SignInException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what happened, without any token
     * @param operationId the operation that needed the token
     * @param unknownOutcome what is known about a write whose fate an earlier attempt left open, or null
     * @param cause the reason, or null
     */
    public AuthorizationRequiredException(
            String message, String operationId, @Nullable UnknownOutcome unknownOutcome, @Nullable Throwable cause) {
        super(message, operationId, unknownOutcome, cause);
    }
}
