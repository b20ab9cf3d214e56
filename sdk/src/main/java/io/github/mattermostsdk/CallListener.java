package io.github.mattermostsdk;

import io.github.mattermostsdk.error.MattermostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Told what the calls of a client do, for logs and figures. Each method does nothing unless it is overridden.
 *
 * <p>The methods are called on the threads that carry out the calls: be quick and safe for many threads. An exception
 * that one of them throws is logged and goes no further. No event holds a token, an argument or a body.
 */
public interface CallListener {

    /**
     * An attempt has ended: an answer came, or none will come.
     *
     * @param attempt what happened
     */
    default void onAttempt(Attempt attempt) {}

    /**
     * A call is about to wait before it is sent, or sent again.
     *
     * @param wait why and how long
     */
    default void onWait(Wait wait) {}

    /**
     * A call has ended: it returns or fails now. That of a {@link Download} ends when the download is closed.
     *
     * @param end what happened
     */
    default void onEnd(End end) {}

    /** Why a call waits. */
    enum Reason {
        /** The last attempt failed in a way that may pass. */
        RETRY,
        /** The rate limit of the server is used up. */
        RATE_LIMIT
    }

    /**
     * One attempt of a call.
     *
     * @param operationId the operation, such as {@code getUser}
     * @param number 1 for the first attempt
     * @param status the HTTP status, 0 when no answer came
     * @param duration from sending to the end of the answer; of a download, to its beginning
     * @param bytesSent the bytes of the request's body that were written
     * @param bytesReceived the bytes of the answer's body that were read, packed as they came
     * @param failure why the attempt failed, or null
     */
    record Attempt(
            String operationId,
            int number,
            int status,
            Duration duration,
            long bytesSent,
            long bytesReceived,
            @Nullable MattermostException failure) {}

    /**
     * A wait of a call.
     *
     * @param operationId the operation, such as {@code getUser}
     * @param reason why the call waits
     * @param duration how long it waits
     */
    record Wait(String operationId, Reason reason, Duration duration) {}

    /**
     * A whole call.
     *
     * @param operationId the operation, such as {@code getUser}
     * @param attempts how often it was sent
     * @param status the HTTP status of the last attempt, 0 when no answer came
     * @param duration all attempts and waits
     * @param waited the waits
     * @param bytesSent the bytes of bodies that were written
     * @param bytesReceived the bytes of bodies that were read, packed as they came
     * @param failure why the call failed, or null
     */
    record End(
            String operationId,
            int attempts,
            int status,
            Duration duration,
            Duration waited,
            long bytesSent,
            long bytesReceived,
            @Nullable Throwable failure) {}
}
