package io.github.mattermostsdk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says what happens to a call when the rate limit of the server is used up: before it is sent, because the server would
 * refuse it, or after it was refused with status 429.
 *
 * <p>What is known of the limit is shared by all threads and all copies of a client. A server without limits, which is
 * the default, never makes a client ask.
 */
@FunctionalInterface
public interface RateLimitStrategy {

    /** Waits as long as the server needs, if the deadline of the call allows it. This is the default. */
    RateLimitStrategy WAIT = StandardRateLimitStrategy.WAIT;

    /** Fails at once with a {@link io.github.mattermostsdk.error.TooManyRequestsException}. */
    RateLimitStrategy FAIL = StandardRateLimitStrategy.FAIL;

    /**
     * Decides on a call.
     *
     * @param call the call, and how long the server needs
     * @return how long to wait before the call is sent, zero to send it at once, or null to fail
     */
    @Nullable
    Duration decide(LimitedCall call);

    /**
     * A call that meets the limit.
     *
     * @param operationId the operation, such as {@code getUser}
     * @param refused true if the server refused it, false if it was not sent yet
     * @param suggestedWait when the server will probably take it
     * @param limit what the server last said about its limit, or null when it said nothing but to wait
     */
    record LimitedCall(
            String operationId,
            boolean refused,
            Duration suggestedWait,
            @Nullable RateLimit limit) {}
}
