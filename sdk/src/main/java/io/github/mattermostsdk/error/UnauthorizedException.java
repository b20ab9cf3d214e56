package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 401 (Unauthorized).
 *
 * <p>Mostly the token is missing, wrong, expired or revoked: these four are one error id,
 * {@code api.context.session_expired.app_error}. Failed logins and multi-factor codes have ids of their own.
 */
public final class UnauthorizedException extends ApiException {

    private static final long serialVersionUID = 1L;

    UnauthorizedException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
