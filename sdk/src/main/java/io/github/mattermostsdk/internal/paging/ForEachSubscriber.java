package io.github.mattermostsdk.internal.paging;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Passes items to an action, and tells a future how it ended. */
final class ForEachSubscriber<T> implements Flow.Subscriber<T> {

    private final Consumer<? super T> action;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    ForEachSubscriber(Consumer<? super T> action) {
        this.action = Objects.requireNonNull(action, "action");
    }

    CompletableFuture<Void> follow(Flow.Publisher<T> publisher) {
        publisher.subscribe(this);
        return done;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // The future is the caller's; this only hears of its end.
    public void onSubscribe(Flow.Subscription given) {
        done.whenComplete((nothing, failure) -> given.cancel());
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        try {
            action.accept(item);
        } catch (RuntimeException failure) {
            done.completeExceptionally(failure);
        }
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
