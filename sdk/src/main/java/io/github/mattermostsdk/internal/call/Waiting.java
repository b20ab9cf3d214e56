package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits on the thread of a caller; apart from the rest, since most calls never wait and need none of these classes. */
final class Waiting {

    private Waiting() {}

    /** Sleeps, but no longer than until {@code wake} completes. */
    static void sleep(Duration duration, CompletableFuture<?> wake) throws InterruptedException {
        try {
            wake.get(Durations.nanos(duration), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slept) {
            return;
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    /** Waits for what comes from the source of tokens. */
    static <V extends @Nullable Object> V await(CompletionStage<V> stage, Execution<?> execution)
            throws InterruptedException {
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
        }
    }
}
