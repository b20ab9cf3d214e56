package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.CallListener.Reason;
import io.github.mattermostsdk.auth.AccessToken;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.internal.http.AttemptTrace;
import io.github.mattermostsdk.internal.http.CallContext;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: what happened so far, and what is to be done next. It neither waits nor starts threads;
 * {@link BlockingRun} and {@link AsyncRun} do, each in its way.
 */
final class Execution<T extends @Nullable Object> {

    private final Transport transport;
    private final CallSpec<T> spec;
    private final CancelScope call;
    private final CancelSignal signal = new CancelSignal();
    private final Deadline deadline;
    private final OutgoingRequest request;
    private final Fate fate;
    private final RetryRules retries;
    private final Admission admission;
    private final Observer observer;
    private final List<MattermostException> earlier = new ArrayList<>();
    private boolean renewed;
    private boolean streaming;

    Execution(Transport transport, CallSpec<T> spec, CallOptions options, CancelScope call) {
        Settings settings = transport.settings();
        this.transport = transport;
        this.spec = spec;
        this.call = call;
        this.deadline = new Deadline(
                timing(), options.timeout() != null || spec.streams() ? options.timeout() : settings.timeout());
        this.request = new OutgoingRequest(spec, options, settings);
        this.fate = new Fate(spec, timing(), request.key());
        this.retries = new RetryRules(timing(), settings.maxRetries());
        this.admission = new Admission(transport.shared().pacer(), settings.rateLimit());
        this.observer = new Observer(settings.listener(), operationId(), deadline);
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
    void succeeded() {
        if (!streaming) {
            end(null);
        }
    }

    /** Ends the execution. */
    void end(@Nullable Throwable failure) {
        admission.giveBack();
        call.leave(signal);
        transport.shared().running().leave(signal);
        observer.end(failure);
    }

    /**
     * Asks whether an attempt may be made.
     *
     * @return how long to wait before asking again, or zero
     * @throws MattermostException if there must be no further attempt
     */
    Duration admit() {
        Failure.Unanswered stopped = stopped();
        if (stopped != null) {
            throw giveUp(stopped);
        }
        Duration wait = admission.ask(operationId());
        if (wait != null && wait.isZero()) {
            return wait;
        }
        if (wait == null || !deadline.allows(wait) || !mayRepeat(wait)) {
            throw giveUp(admission.refusal(operationId()));
        }
        observer.waiting(Reason.RATE_LIMIT, wait);
        return wait;
    }

    /** Returns why there must be no attempt, or null. */
    private Failure.@Nullable Unanswered stopped() {
        if (signal.isCancelled()) {
            return Failures.cancelled(operationId(), signal, false, null);
        }
        if (Thread.currentThread().isInterrupted()) {
            return Failures.interrupted(operationId());
        }
        return deadline.allows(Duration.ZERO) ? null : Failures.outOfTime(operationId(), deadline, false, null);
    }

    /** Tells whether the token can be had without waiting, which spares a program the classes of what waits. */
    boolean hasTokenAtHand() {
        return transport.settings().tokens() instanceof AccessToken;
    }

    /** Returns the token that is at hand. */
    String tokenAtHand() {
        try {
            return ((AccessToken) transport.settings().tokens()).value();
        } catch (RuntimeException failed) {
            throw noToken(failed);
        }
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
        // Closing a client cancels a login as well as the calls that wait for it, in any order.
        transport.shared().running().catchUp(signal);
        return signal.isCancelled() ? cancelled() : SignInFailures.noToken(operationId(), fate.outcome(), cause);
    }

    /** Makes one attempt. */
    Decision<T> attempt(@Nullable String token) {
        Failure.Unanswered stopped = stopped();
        if (stopped != null) {
            return new Decision.Failed<>(giveUp(stopped));
        }
        CallContext context = new CallContext(
                spec.operation(), transport.server(), token, transport.shared().lastSeenVersion(), timing().now());
        AttemptTrace trace = new AttemptTrace(fate::isForgotten, observer.isListening());
        HttpAttempt<T> attempt =
                new HttpAttempt<>(transport.client(), spec.reader(), context, trace, signal, deadline, () -> end(null));
        okhttp3.Request outgoing = request.with(checked(token));
        fate.sending();
        long start = timing().nanoTime();
        Result<T> result = null;
        admission.sent();
        try {
            result = attempt.run(outgoing);
        } finally {
            admission.answered(result, context.now());
        }
        Duration duration = Duration.ofNanos(timing().nanoTime() - start);
        if (result instanceof Result.Succeeded<T> succeeded) {
            transport.shared().saw(succeeded.response().headers().first("X-Version-Id"));
            streaming = spec.reader().streams() && !succeeded.response().isNotModified();
            observer.attempt(trace, attempt.status(), duration, null);
            if (token != null) {
                transport.settings().tokens().accepted(token);
            }
            return new Decision.Done<>(succeeded.response());
        }
        Failure failure = ((Result.Failed<T>) result).failure();
        fate.failed(failure);
        MattermostException exception = failure.toException(fate.outcome());
        observer.attempt(trace, attempt.status(), duration, exception);
        return next(failure, exception, token, trace.wasSent());
    }

    private @Nullable String checked(@Nullable String token) {
        try {
            return token == null ? null : Checks.headerValue("Authorization", token);
        } catch (IllegalArgumentException unusable) {
            throw noToken(unusable);
        }
    }

    private Decision<T> next(Failure failure, MattermostException exception, @Nullable String token, boolean sent) {
        if (failure instanceof Failure.Answered answered) {
            transport.shared().saw(answered.error().headers().first("X-Version-Id"));
            if (token != null && !renewed && RetryRules.isRefusedToken(answered.error())) {
                renewed = true;
                MattermostException refusal = withEarlier(exception);
                return new Decision.Renewal<>(renewal(token, refusal), refusal);
            }
        }
        RequestBody body = spec.request().body();
        boolean spent = body != null && body.isOneShot() && sent;
        Duration wait = spent ? null : waitBeforeRetry(failure);
        if (wait == null) {
            return new Decision.Failed<>(withEarlier(exception));
        }
        earlier.add(exception);
        observer.waiting(Reason.RETRY, wait);
        return new Decision.Again<>(wait);
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

    private @Nullable Duration waitBeforeRetry(Failure failure) {
        Duration wait = retries.next(failure, fate.isSafe(Duration.ZERO));
        if (wait != null && RetryRules.isRefusal(failure)) {
            wait = admission.afterRefusal(operationId(), wait);
        }
        return wait != null && deadline.allows(wait) && mayRepeat(wait) ? wait : null;
    }

    /** A write that may have been carried out is sent again only while that cannot double it. */
    private boolean mayRepeat(Duration wait) {
        return !fate.isUnknown() || fate.isSafe(wait);
    }

    MattermostException cancelled() {
        return giveUp(Failures.cancelled(operationId(), signal, false, null));
    }

    MattermostException interrupted() {
        return giveUp(Failures.interrupted(operationId()));
    }

    MattermostException outOfTime() {
        return giveUp(Failures.outOfTime(operationId(), deadline, false, null));
    }

    /** Makes the exception with which the call would end now, with those of the attempts before. */
    MattermostException giveUp(Failure failure) {
        return withEarlier(failure.toException(fate.outcome()));
    }

    private MattermostException withEarlier(MattermostException exception) {
        for (MattermostException attempt : earlier) {
            exception.addSuppressed(attempt);
        }
        return exception;
    }
}
