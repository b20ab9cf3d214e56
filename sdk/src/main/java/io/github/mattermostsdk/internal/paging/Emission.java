package io.github.mattermostsdk.internal.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A walk that pushes its items to a subscriber, as many as it asked for. Whatever happens, a request or an arriving page,
 * only asks for another round of {@link #deliver()}; one round runs at a time.
 */
final class Emission<T> implements Flow.Subscription {

    private final Course<T> course;
    private final Flow.Subscriber<? super T> subscriber;
    private final Executor executor;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> refused = new AtomicReference<>();
    private @Nullable CompletableFuture<Page<T>> waitedFor;
    private volatile boolean ended;

    Emission(Course<T> course, Flow.Subscriber<? super T> subscriber, Executor executor) {
        this.course = course;
        this.subscriber = subscriber;
        this.executor = executor;
    }

    @Override
    public void request(long items) {
        if (items <= 0) {
            refused.set(new IllegalArgumentException(
                    "A subscriber must ask for at least one item, but asked for " + items));
        } else {
            demand.accumulateAndGet(items, (open, more) -> open + more < 0 ? Long.MAX_VALUE : open + more);
        }
        schedule();
    }

    @Override
    public void cancel() {
        ended = true;
        course.close();
    }

    private void schedule() {
        if (rounds.getAndIncrement() == 0) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException refusal) {
                fail(refusal);
            }
        }
    }

    private void run() {
        int done = rounds.get();
        do {
            try {
                deliver();
            } catch (RuntimeException failure) {
                fail(failure);
            }
            done = rounds.addAndGet(-done);
        } while (done != 0);
    }

    private void deliver() {
        while (!ended) {
            Throwable refusal = refused.get();
            if (refusal != null) {
                fail(refusal);
            } else if (course.hasItem()) {
                if (demand.get() == 0) {
                    return;
                }
                demand.decrementAndGet();
                subscriber.onNext(course.take());
            } else if (course.isOver()) {
                complete();
            } else if (demand.get() == 0 || !takePage()) {
                return;
            }
        }
    }

    /** Takes the page that comes next if it has arrived; otherwise another round will come with it. */
    // The next round takes the page, or its failure; a future is the one waited for or another.
    @SuppressWarnings({"FutureReturnValueIgnored", "ReferenceEquality"})
    private boolean takePage() {
        CompletableFuture<Page<T>> page = course.awaited();
        if (page.isDone()) {
            course.arrived(page.join());
            return true;
        }
        if (page != waitedFor) {
            waitedFor = page;
            page.whenComplete((value, failure) -> schedule());
        }
        return false;
    }

    private void complete() {
        if (!ended) {
            ended = true;
            subscriber.onComplete();
        }
    }

    private void fail(Throwable failure) {
        if (!ended) {
            ended = true;
            course.close();
            subscriber.onError(AsyncFailure.unwrapped(failure));
        }
    }
}
