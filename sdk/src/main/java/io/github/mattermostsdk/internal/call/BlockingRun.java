package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.error.MattermostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries a call out on the thread of its caller. */
final class BlockingRun<T extends @Nullable Object> {

    private final Execution<T> execution;

    BlockingRun(Execution<T> execution) {
        this.execution = execution;
    }

    ApiResponse<T> run() {
        execution.enter();
        try {
            ApiResponse<T> response = untilDecided();
            execution.succeeded();
            return response;
        } catch (RuntimeException | Error failure) {
            execution.end(failure);
            throw failure;
        }
    }

    private ApiResponse<T> untilDecided() {
        while (true) {
            for (Duration wait = execution.admit(); !wait.isZero(); wait = execution.admit()) {
                pause(wait);
            }
            Decision<T> decision = execution.attempt(await(execution.token()));
            if (decision instanceof Decision.Done<T> done) {
                return done.response();
            } else if (decision instanceof Decision.Failed<T> failed) {
                throw failed.exception();
            } else if (decision instanceof Decision.Renewal<T> renewal) {
                if (!await(renewal.renewed())) {
                    throw renewal.otherwise();
                }
            } else if (decision instanceof Decision.Again<T> again) {
                pause(again.pause());
            }
        }
    }

    private void pause(Duration wait) {
        try {
            execution.timing().sleep(wait, execution.signal().future());
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    /** Waits for what comes from the source of tokens. */
    private <V extends @Nullable Object> V await(CompletionStage<V> stage) {
        CompletableFuture<V> coming = stage.toCompletableFuture();
        try {
            if (!coming.isDone()) {
                Duration left = execution.deadline().remaining();
                CompletableFuture.anyOf(
                                coming.handle((value, failure) -> true),
                                execution.signal().future())
                        .get(left == null ? Long.MAX_VALUE : Durations.nanos(left), TimeUnit.NANOSECONDS);
            }
            if (!coming.isDone()) {
                throw execution.cancelled();
            }
            return coming.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw execution.noToken(cause == null ? failed : cause);
        } catch (TimeoutException late) {
            throw execution.outOfTime();
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private MattermostException interrupted() {
        Thread.currentThread().interrupt();
        return execution.interrupted();
    }
}
