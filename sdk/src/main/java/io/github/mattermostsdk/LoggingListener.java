package io.github.mattermostsdk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what calls do to a {@link Logger System.Logger}, which any logging library can take over: calls and attempts at
 * {@code DEBUG}, waits at {@code INFO}. What fails is thrown, so it is no warning here. No line holds a token, an
 * argument or a body.
 */
public final class LoggingListener implements CallListener {

    private final Logger logger;

    /** Creates a listener that writes to the logger {@code io.github.mattermostsdk}. */
    public LoggingListener() {
        this(System.getLogger("io.github.mattermostsdk"));
    }

    /**
     * Creates a listener that writes to a logger.
     *
     * @param logger the logger
     */
    public LoggingListener(Logger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    @Override
    public void onAttempt(Attempt attempt) {
        logger.log(
                Level.DEBUG,
                () -> attempt.operationId() + " attempt " + attempt.number() + ": " + status(attempt.status())
                        + " after "
                        + attempt.duration().toMillis() + " ms, " + attempt.bytesSent() + " bytes out, "
                        + attempt.bytesReceived() + " in" + because(attempt.failure()));
    }

    @Override
    public void onWait(Wait wait) {
        logger.log(
                Level.INFO,
                () -> wait.operationId() + " waits " + wait.duration().toMillis() + " ms ("
                        + (wait.reason() == Reason.RATE_LIMIT ? "rate limit" : "to be tried again") + ")");
    }

    @Override
    public void onEnd(End end) {
        logger.log(
                Level.DEBUG,
                () -> end.operationId() + (end.failure() == null ? " done: " : " failed: ") + status(end.status())
                        + ", " + end.attempts() + " attempts, " + end.duration().toMillis() + " ms of which "
                        + end.waited().toMillis() + " ms waiting" + because(end.failure()));
    }

    private static String status(int status) {
        return status == 0 ? "no answer" : "status " + status;
    }

    private static String because(@Nullable Throwable failure) {
        return failure == null ? "" : ": " + failure.getMessage();
    }
}
