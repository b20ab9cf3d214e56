package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 413 (Content Too Large).
 *
 * <p>The body is larger than the server or a proxy before it accepts.
 */
public final class PayloadTooLargeException extends ApiException {

    private static final long serialVersionUID = 1L;

    PayloadTooLargeException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
