package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 400 (Bad Request).
 *
 * <p>A parameter or the body is not acceptable; the error id and the server's message say what.
 */
public final class BadRequestException extends ApiException {

    private static final long serialVersionUID = 1L;

    BadRequestException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
