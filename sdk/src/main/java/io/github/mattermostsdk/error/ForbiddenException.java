package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 403 (Forbidden).
 *
 * <p>The account lacks a permission. A channel that does not exist gives the same answer as one that may not be read.
 */
public final class ForbiddenException extends ApiException {

    private static final long serialVersionUID = 1L;

    ForbiddenException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
