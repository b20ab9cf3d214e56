package io.github.mattermostsdk.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server answered with status 500 or any other 5xx but 501.
 *
 * <p>A status 500 of Mattermost is mostly permanent (the same call fails again); 502, 503 and 504 come and go.
 */
public final class ServerErrorException extends ApiException {

    private static final long serialVersionUID = 1L;

    ServerErrorException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }
}
