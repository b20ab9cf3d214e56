package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 501 (Not Implemented).
 *
 * <p>The feature is switched off on the server or needs a licence: repeating the call is of no use.
 */
public final class NotImplementedException extends ApiException {

    private static final long serialVersionUID = 1L;

    NotImplementedException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
