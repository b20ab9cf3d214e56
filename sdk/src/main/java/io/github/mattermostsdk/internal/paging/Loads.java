package io.github.mattermostsdk.internal.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Turns answers into pages. */
final class Loads {

    private Loads() {}

    /** Like {@code thenApply}, but cancelling the result also cancels the request that it waits for. */
    @SuppressWarnings("FutureReturnValueIgnored") // The result itself is returned; this only passes a cancellation on.
    static <B, P> CompletableFuture<P> read(CompletableFuture<B> answer, Function<? super B, ? extends P> reader) {
        CompletableFuture<P> page = answer.thenApply(reader);
        page.whenComplete((value, failure) -> {
            if (page.isCancelled()) {
                answer.cancel(true);
            }
        });
        return page;
    }

    /** Like {@code exceptionally}, but with the failure itself, and cancelling the result also cancels the request. */
    @SuppressWarnings("FutureReturnValueIgnored")
    static <B> CompletableFuture<B> orElse(CompletableFuture<B> answer, Function<Throwable, ? extends B> otherwise) {
        CompletableFuture<B> result = answer.exceptionally(failure -> otherwise.apply(AsyncFailure.unwrapped(failure)));
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                answer.cancel(true);
            }
        });
        return result;
    }
}
