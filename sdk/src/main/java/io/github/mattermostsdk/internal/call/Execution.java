package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.internal.http.CallContext;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: what happened so far, and what is to be done next. It neither waits nor starts threads;
 * {@link BlockingRun} and {@link AsyncRun} do, each in its way.
 */
final class Execution<T extends @Nullable Object> {

    private final Transport transport;
    private final CallSpec<T> spec;
    private final CallOptions options;
    private final CancelScope call;
    private final CancelSignal signal = new CancelSignal();
    private final Deadline deadline;
    private final Fate fate;
    private boolean renewed;
    private boolean streaming;

    Execution(Transport transport, CallSpec<T> spec, CallOptions options, CancelScope call) {
        this.transport = transport;
        this.spec = spec;
        this.options = options;
        this.call = call;
        this.deadline = new Deadline(transport.shared().timing(), limit());
        this.fate = new Fate(spec);
    }

    private @Nullable Duration limit() {
        Duration own = options.timeout();
        return own != null || spec.streams() ? own : transport.settings().timeout();
    }

    Timing timing() {
        return transport.shared().timing();
    }

    Executor executor() {
        return transport.shared().executor();
    }

    CancelSignal signal() {
        return signal;
    }

    Deadline deadline() {
        return deadline;
    }

    String operationId() {
        return spec.operation().id();
    }

    /** Makes the execution one that can be cancelled from outside. */
    void enter() {
        call.enter(signal);
        transport.shared().running().enter(signal);
    }

    /** Ends the execution, but for a download that its caller still reads: that one ends when it is closed. */
    void leaveUnlessStreaming() {
        if (!streaming) {
            leave();
        }
    }

    void leave() {
        call.leave(signal);
        transport.shared().running().leave(signal);
    }

    /** Returns the token for the next attempt, now or later. */
    CompletionStage<@Nullable String> token() {
        try {
            return transport.settings().tokens().token();
        } catch (RuntimeException failed) {
            throw noToken(failed);
        }
    }

    /** Explains why there is no token. */
    MattermostException noToken(Throwable cause) {
        return SignInFailures.noToken(operationId(), fate.unknown(), cause);
    }

    /** Makes one attempt. */
    Decision<T> attempt(@Nullable String token) {
        Failure.Unanswered stopped = stopped();
        if (stopped != null) {
            return failed(stopped);
        }
        CallContext context = new CallContext(
                spec.operation(), transport.server(), token, transport.shared().lastSeenVersion());
        HttpAttempt<T> attempt =
                new HttpAttempt<>(transport.client(), spec.reader(), context, signal, deadline, this::leave);
        Request request = request(token);
        fate.sending(transport.shared().timing().now());
        Result<T> result = attempt.run(request);
        if (result instanceof Result.Succeeded<T> succeeded) {
            transport.shared().saw(succeeded.response().headers().first("X-Version-Id"));
            streaming = spec.reader().streams() && !succeeded.response().isNotModified();
            if (token != null) {
                transport.settings().tokens().accepted(token);
            }
            return new Decision.Done<>(succeeded.response());
        }
        return next(((Result.Failed<T>) result).failure(), token);
    }

    /** Returns why there must be no attempt, or null. */
    private Failure.@Nullable Unanswered stopped() {
        if (signal.isCancelled()) {
            return Failures.cancelled(operationId(), signal, false, null);
        }
        if (Thread.currentThread().isInterrupted()) {
            return Failures.interrupted(operationId(), false, null);
        }
        return deadline.allows(Duration.ZERO) ? null : Failures.outOfTime(operationId(), deadline, false, null);
    }

    private Request request(@Nullable String token) {
        Request.Builder request = spec.request().newBuilder();
        request.header("User-Agent", transport.settings().userAgent());
        request.header("Accept", spec.reader().streams() ? "*/*" : "application/json");
        if (spec.reader().streams()) {
            // Unpacked on the way, a file would have no length that its progress could be measured by.
            request.header("Accept-Encoding", "identity");
        }
        transport.settings().headers().forEach(request::header);
        options.headers().forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + checked(token));
        }
        return request.build();
    }

    private String checked(String token) {
        try {
            return Checks.headerValue("Authorization", token);
        } catch (IllegalArgumentException unusable) {
            throw noToken(unusable);
        }
    }

    private Decision<T> next(Failure failure, @Nullable String token) {
        fate.failed(failure);
        if (failure instanceof Failure.Answered answered) {
            transport.shared().saw(answered.error().headers().first("X-Version-Id"));
            boolean refused = answered.error().status() == 401
                    && answered.error().id().equals("api.context.session_expired.app_error");
            if (refused && token != null && !renewed) {
                renewed = true;
                MattermostException refusal = failure.toException(fate.unknown());
                return new Decision.Renewal<>(renewal(token, refusal), refusal);
            }
        }
        return failed(failure);
    }

    /** Has the token replaced; the stage fails with what the caller shall see. */
    private CompletionStage<Boolean> renewal(String refused, MattermostException refusal) {
        RequestBody body = spec.request().body();
        boolean repeatable = body == null || !body.isOneShot();
        try {
            return transport
                    .settings()
                    .tokens()
                    .renew(refused)
                    .thenApply(renewed -> renewed && repeatable)
                    .exceptionally(failed -> {
                        throw SignInFailures.notRenewed(operationId(), failed, refusal);
                    });
        } catch (RuntimeException failed) {
            throw SignInFailures.notRenewed(operationId(), failed, refusal);
        }
    }

    private Decision<T> failed(Failure failure) {
        return new Decision.Failed<>(failure.toException(fate.unknown()));
    }

    MattermostException cancelled() {
        return giveUp(Failures.cancelled(operationId(), signal, false, null));
    }

    MattermostException interrupted() {
        return giveUp(Failures.interrupted(operationId(), false, null));
    }

    MattermostException outOfTime() {
        return giveUp(Failures.outOfTime(operationId(), deadline, false, null));
    }

    /** Ends the execution because of something that happened between attempts. */
    MattermostException giveUp(Failure failure) {
        return failure.toException(fate.unknown());
    }
}
