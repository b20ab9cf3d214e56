package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Remembers failed logins, and says when there may be another one. Its user guards it with a lock. */
final class Backoff {

    /** A server locks an account for good after ten refused logins, and other programs count as well. */
    static final int MAX_REFUSED_LOGINS = 5;

    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(30);
    private static final Duration AFTER_REFUSAL_MAX = Duration.ofMinutes(15);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE_MAX = Duration.ofMinutes(1);
    private static final String LOCKED = "api.user.check_user_login_attempts.too_many.app_error";

    private final Timing timing;
    private final String what;
    private final int maxRefusals;
    private int failures;
    private int refusals;
    private @Nullable Throwable last;
    private @Nullable Duration pause = Duration.ZERO;
    private long since;

    /**
     * Creates it.
     *
     * @param what is tried, such as {@code login}
     * @param maxRefusals after how many refusals there is no further try
     */
    Backoff(Timing timing, String what, int maxRefusals) {
        this.timing = timing;
        this.what = what;
        this.maxRefusals = maxRefusals;
    }

    /** Notes that a try failed. */
    void failed(Throwable failure) {
        failures++;
        if (isRefusal(failure)) {
            refusals++;
            remember(failure, isFinal(failure) ? null : growing(AFTER_REFUSAL, refusals, AFTER_REFUSAL_MAX));
        } else if (failure instanceof AuthorizationRequiredException) {
            // Costs the server nothing, and the user may have authorised the program meanwhile.
            remember(failure, Duration.ZERO);
        } else {
            remember(failure, growing(AFTER_FAILURE, failures, AFTER_FAILURE_MAX));
        }
    }

    /** Notes that the server did not accept a token that it had just issued. */
    void failedFresh() {
        failures++;
        String message = "the server does not accept the token of the " + what + " that it has just carried out";
        remember(new SignInException(message, what, null, null), growing(AFTER_REFUSAL, failures, AFTER_REFUSAL_MAX));
    }

    /** Notes that a try succeeded: the server forgets the refusals before it. */
    void succeeded() {
        refusals = 0;
        last = null;
    }

    /** Notes that the server accepted what the last try brought. */
    void proven() {
        failures = 0;
    }

    private void remember(Throwable failure, @Nullable Duration nextPause) {
        last = failure;
        pause = nextPause;
        since = timing.nanoTime();
    }

    /** A verdict of the server on the credentials; a busy server gives none. */
    private static boolean isRefusal(Throwable failure) {
        Throwable answer = failure instanceof OAuthException ? failure.getCause() : failure;
        return answer instanceof ApiException refused
                && refused.status() / 100 == 4
                && refused.status() != 408
                && refused.status() != 429;
    }

    private boolean isFinal(Throwable failure) {
        return refusals >= maxRefusals
                || (failure instanceof ApiException refused && refused.errorId().equals(LOCKED));
    }

    private static Duration growing(Duration first, int count, Duration max) {
        Duration grown = first.multipliedBy(1L << Math.min(count - 1, 20));
        return grown.compareTo(max) < 0 ? grown : max;
    }

    /** Returns why there must be no try now, or null when there may be one. */
    @Nullable
    SignInException standing() {
        if (last == null) {
            return null;
        }
        if (pause == null) {
            return standing("this client tries no further " + what + ": build a new one when the cause is mended");
        }
        Duration left = pause.minusNanos(timing.nanoTime() - since);
        if (left.isZero() || left.isNegative()) {
            return null;
        }
        return standing("the next " + what + " is tried in " + (left.toSeconds() + 1) + " s at the earliest");
    }

    private SignInException standing(String outlook) {
        String reason = last == null || last.getMessage() == null ? "unknown" : last.getMessage();
        return new SignInException(strip(reason) + "; " + outlook, what, null, cause());
    }

    private @Nullable Throwable cause() {
        return last instanceof SignInException explained ? explained.getCause() : last;
    }

    private static String strip(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
