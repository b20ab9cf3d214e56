package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.RateLimit;
import io.github.mattermostsdk.RateLimitStrategy;
import io.github.mattermostsdk.RateLimitStrategy.LimitedCall;
import io.github.mattermostsdk.ResponseHeaders;
import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Takes one execution through the rate limit: books its places, and asks the user's strategy when it must wait. */
final class Admission {

    private final Pacer pacer;
    private final RateLimitStrategy strategy;
    private final AtomicBoolean booked = new AtomicBoolean();
    private Duration missing = Duration.ZERO;

    Admission(Pacer pacer, RateLimitStrategy strategy) {
        this.pacer = pacer;
        this.strategy = strategy;
    }

    /**
     * Asks for a place.
     *
     * @return how long to wait before asking again, zero to go on, or null when the call must not be sent
     */
    @Nullable
    Duration ask(String operationId) {
        if (booked.get() && pacer.blockedFor().isZero()) {
            return Duration.ZERO;
        }
        giveBack();
        Duration wait = pacer.book();
        booked.set(true);
        if (wait.isZero()) {
            return wait;
        }
        missing = wait;
        Duration decided = strategy.decide(new LimitedCall(operationId, false, wait, pacer.last()));
        return decided != null && decided.isNegative() ? Duration.ZERO : decided;
    }

    /** Asks how long to wait after the server refused the call; null to fail. */
    @Nullable
    Duration afterRefusal(String operationId, Duration wait) {
        Duration needed = Durations.max(wait, pacer.blockedFor());
        return strategy.decide(new LimitedCall(operationId, true, needed, pacer.last()));
    }

    /** Explains why the call was not sent. */
    Failure refusal(String operationId) {
        return new Failure.Answered(ApiError.builder(operationId, 429)
                .message("not sent, since the server would refuse it")
                .retryAfter(missing)
                .hint("Its rate limit is used up for another " + Durations.text(missing))
                .build());
    }

    void giveBack() {
        if (booked.getAndSet(false)) {
            pacer.unbook();
        }
    }

    /** Notes that the request is being sent, which uses the place that was booked. */
    void sent() {
        booked.set(false);
        pacer.sent();
    }

    /** Learns from the answer; without one there is nothing to learn. */
    void answered(@Nullable Result<?> result, Instant now) {
        if (result instanceof Result.Succeeded<?> succeeded) {
            pacer.answered(RateLimit.of(succeeded.response().headers(), now), false, true);
        } else if (result instanceof Result.Failed<?> failed && failed.failure() instanceof Failure.Answered answered) {
            ResponseHeaders headers = answered.error().headers();
            boolean refused = answered.error().status() == 429;
            pacer.answered(RateLimit.of(headers, now), refused, headers.first("X-Version-Id") != null);
        } else {
            pacer.unanswered();
        }
    }
}
