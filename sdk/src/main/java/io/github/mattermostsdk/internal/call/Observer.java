package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.CallListener;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.internal.http.AttemptTrace;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listener of a client about one execution. */
final class Observer {

    private final @Nullable CallListener listener;
    private final String operationId;
    private final Deadline time;
    private Duration waited = Duration.ZERO;
    private int attempts;
    private int status;
    private long bytesSent;
    private @Nullable AttemptTrace current;
    private long bytesReceivedBefore;
    private boolean ended;

    Observer(@Nullable CallListener listener, String operationId, Deadline time) {
        this.listener = listener;
        this.operationId = operationId;
        this.time = time;
    }

    /** Tells whether anybody listens, so that counting is worth while. */
    boolean isListening() {
        return listener != null;
    }

    void attempt(AttemptTrace trace, int answered, Duration duration, @Nullable MattermostException failure) {
        if (listener == null) {
            return;
        }
        attempts++;
        status = answered;
        bytesSent += trace.bytesSent();
        bytesReceivedBefore += current == null ? 0 : current.bytesReceived();
        current = trace;
        int number = attempts;
        tell(
                listener,
                to -> to.onAttempt(new CallListener.Attempt(
                        operationId, number, answered, duration, trace.bytesSent(), trace.bytesReceived(), failure)));
    }

    void waiting(CallListener.Reason reason, Duration duration) {
        if (listener == null) {
            return;
        }
        waited = waited.plus(duration);
        tell(listener, to -> to.onWait(new CallListener.Wait(operationId, reason, duration)));
    }

    /** Tells the end, once: a cancelled call can end in two ways at the same time. */
    void end(@Nullable Throwable failure) {
        if (listener == null) {
            return;
        }
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        long received = bytesReceivedBefore + (current == null ? 0 : current.bytesReceived());
        tell(
                listener,
                to -> to.onEnd(new CallListener.End(
                        operationId, attempts, status, time.elapsed(), waited, bytesSent, received, failure)));
    }

    private static void tell(CallListener listener, Consumer<CallListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException failed) {
            System.getLogger("io.github.mattermostsdk")
                    .log(Level.WARNING, "The call listener failed; the call goes on", failed);
        }
    }
}
