package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 409 (Conflict).
 *
 * <p>The call collides with the present state of the thing.
 */
public final class ConflictException extends ApiException {

    private static final long serialVersionUID = 1L;

    ConflictException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
