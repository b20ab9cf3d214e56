package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a failed attempt is followed by another one, and when. An operation that is not safe to send twice is
 * sent again only when the server certainly did nothing.
 */
final class RetryRules {

    /** Longer than this nobody waits because a header says so. */
    static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration PENDING = Duration.ofMillis(250);
    private static final Duration LONGEST_PENDING = Duration.ofSeconds(2);
    private static final Duration JITTER = Duration.ofMillis(250);

    /** So often a call is sent again that was only refused: those who share a limit with others may be unlucky. */
    private static final int MOST_REFUSALS = 10;

    private final Timing timing;
    private final int maxRetries;
    private int retries;
    private int refusals;
    private int stillPending;

    RetryRules(Timing timing, int maxRetries) {
        this.timing = timing;
        this.maxRetries = maxRetries;
    }

    /**
     * Decides on another attempt, and counts it.
     *
     * @param safe whether the operation may be sent again although the server may have carried it out
     * @return how long to wait before it, or null when the failure is final
     */
    @Nullable
    Duration next(Failure failure, boolean safe) {
        if (isPending(failure)) {
            // Not counted: the first request is being worked on, and the time that the server remembers it is the
            // limit.
            return safe && maxRetries > 0 ? backoff(PENDING, LONGEST_PENDING, stillPending++) : null;
        }
        if (isRefusal(failure)) {
            // Not counted either: the server is well and only asks to wait, for which the deadline is the limit.
            return maxRetries > 0 && refusals < MOST_REFUSALS ? waitFor(failure, refusals++) : null;
        }
        return retries < maxRetries && mayPass(failure, safe) ? waitFor(failure, retries++) : null;
    }

    private Duration waitFor(Failure failure, int times) {
        Duration wait = backoff(FIRST, LONGEST, times);
        Duration asked =
                failure instanceof Failure.Answered answered ? answered.error().retryAfter() : null;
        return asked == null ? wait : Durations.min(asked, LONGEST_RETRY_AFTER).plus(random(JITTER));
    }

    static boolean isRefusal(Failure failure) {
        return failure instanceof Failure.Answered answered && answered.error().status() == 429;
    }

    /** The server answers so while an earlier request with the same key is being worked on. */
    static boolean isPending(Failure failure) {
        return failure instanceof Failure.Answered answered
                && answered.error().status() == 500
                && answered.error().id().equals("api.post.deduplicate_create_post.pending");
    }

    /** Only this id means the token; other answers of status 401 mean a wrong password or a feature that is off. */
    static boolean isRefusedToken(ApiError error) {
        return error.status() == 401 && error.id().equals("api.context.session_expired.app_error");
    }

    private static boolean mayPass(Failure failure, boolean safe) {
        if (failure instanceof Failure.Unanswered unanswered) {
            return !unanswered.lasting() && (safe || !unanswered.sent());
        }
        return failure instanceof Failure.Answered answered && mayPass(answered.error(), safe);
    }

    private static boolean mayPass(ApiError error, boolean safe) {
        return switch (error.status()) {
            // A status 500 is mostly permanent on this server.
            case 408, 502, 503, 504 -> safe;
            default -> false;
        };
    }

    /** Anything up to a limit that doubles: threads that failed together do not come back together. */
    private Duration backoff(Duration first, Duration longest, int times) {
        Duration limit = Durations.min(longest, first.multipliedBy(1L << Math.min(times, 10)));
        return random(limit);
    }

    private Duration random(Duration limit) {
        return Duration.ofNanos((long) (limit.toNanos() * timing.random()));
    }
}
