package io.github.mattermostsdk.error;

import io.github.mattermostsdk.RateLimit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the server refused a call with status 429 (Too Many Requests), or when the SDK did not send it because
 * the server would have refused it. Either way the server did nothing: making the call again is safe.
 */
public final class TooManyRequestsException extends ApiException {

    private static final long serialVersionUID = 1L;

    TooManyRequestsException(ApiError error, @Nullable UnknownOutcome unknownOutcome) {
        super(error, unknownOutcome);
    }

    /**
     * Returns how long to wait before the call is made again.
     *
     * @return the time, or null when nothing is known of it
     */
    public @Nullable Duration retryAfter() {
        return error().retryAfter();
    }

    /**
     * Returns what the server said about its limit.
     *
     * @return the limit, or null when the answer said nothing about it
     */
    public @Nullable RateLimit rateLimit() {
        return RateLimit.of(headers(), Instant.now());
    }
}
