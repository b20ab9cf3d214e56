package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.error.TransportException.Kind;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries a call out in the background. An attempt holds a thread; a wait before the next one does not.
 *
 * @param <T> what the operation returns
 * @param <R> what the caller is promised
 */
@SuppressWarnings(
        "FutureReturnValueIgnored") // What is hung on a future here reports its failures to the promise itself.
final class AsyncRun<T extends @Nullable Object, R extends @Nullable Object> {

    private final Execution<T> execution;
    private final Function<ApiResponse<T>, R> result;
    private final Timing timing;
    private final CancelSignal signal;
    private final CompletableFuture<R> promise = new CompletableFuture<>();

    AsyncRun(Execution<T> execution, Function<ApiResponse<T>, R> result) {
        this.execution = execution;
        this.result = result;
        this.timing = execution.timing();
        this.signal = execution.signal();
    }

    CompletableFuture<R> start() {
        execution.enter();
        promise.whenComplete((value, failure) -> {
            if (promise.isCancelled()) {
                signal.cancel("its future was cancelled");
            }
        });
        submit(this::begin);
        return promise;
    }

    private void submit(Runnable step) {
        try {
            execution.executor().execute(() -> guarded(step));
        } catch (RejectedExecutionException refused) {
            String id = execution.operationId();
            fail(execution.giveUp(new Failure.Unanswered(
                    Kind.CANCELLED, id + " was given up: the executor takes no more tasks", id, false, true, null)));
        }
    }

    /** Whatever goes wrong ends in the promise: nobody else would see it. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            fail(failure);
        } catch (Error failure) {
            fail(failure);
            throw failure;
        }
    }

    private void begin() {
        Duration wait = execution.admit();
        if (wait.isZero()) {
            when(execution.token(), this::attempt);
        } else {
            beginAfter(wait);
        }
    }

    private void beginAfter(Duration wait) {
        Wait pause = new Wait();
        pause.endsBy(timing.schedule(wait, () -> pause.end(() -> submit(this::begin))));
    }

    private void attempt(@Nullable String token) {
        Decision<T> decision = execution.attempt(token);
        if (decision instanceof Decision.Done<T> done) {
            succeed(done.response());
        } else if (decision instanceof Decision.Failed<T> failed) {
            fail(failed.exception());
        } else if (decision instanceof Decision.Renewal<T> renewal) {
            when(renewal.renewed(), renewed -> {
                if (renewed) {
                    begin();
                } else {
                    fail(renewal.otherwise());
                }
            });
        } else if (decision instanceof Decision.Again<T> again) {
            beginAfter(again.pause());
        }
    }

    /** Goes on at once when a value is there, and otherwise when it comes, if that is in time. */
    private <V extends @Nullable Object> void when(CompletionStage<V> stage, Consumer<V> next) {
        CompletableFuture<V> coming = stage.toCompletableFuture();
        if (coming.isDone()) {
            goOn(coming, next);
            return;
        }
        Wait pause = new Wait();
        coming.whenComplete((value, failure) -> pause.end(() -> submit(() -> goOn(coming, next))));
        Duration left = execution.deadline().remaining();
        pause.endsBy(
                left == null ? () -> {} : timing.schedule(left, () -> pause.end(() -> fail(execution.outOfTime()))));
    }

    private <V extends @Nullable Object> void goOn(CompletableFuture<V> done, Consumer<V> next) {
        V value;
        try {
            value = done.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            fail(execution.noToken(cause == null ? failed : cause));
            return;
        } catch (CancellationException failed) {
            fail(execution.noToken(failed));
            return;
        }
        next.accept(value);
    }

    private void succeed(ApiResponse<T> response) {
        R value = result.apply(response);
        execution.succeeded();
        if (!promise.complete(value) && !response.isNotModified() && response.body() instanceof Download unwanted) {
            unwanted.close();
        }
    }

    private void fail(Throwable failure) {
        execution.end(failure);
        promise.completeExceptionally(failure);
    }

    /** A wait ends once: in time, or because the execution is cancelled. An attempt notices that by itself. */
    private final class Wait {

        private final AtomicBoolean over = new AtomicBoolean();
        private volatile Runnable timer = () -> {};

        void end(Runnable next) {
            if (!over.getAndSet(true)) {
                timer.run();
                next.run();
            }
        }

        void endsBy(Runnable takeBack) {
            timer = takeBack;
            signal.future().thenRun(() -> end(() -> fail(execution.cancelled())));
        }
    }
}
