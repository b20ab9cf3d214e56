package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.paging.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The course of one walk: what both a caller that waits and one that is called have in common. */
final class Course<T> {

    private final Plan<T> plan;
    private final Delivery<T> delivery;
    private final ReadAhead<T> reader;
    private boolean reported;
    private volatile boolean closed;

    Course(Plan<T> plan) {
        this.plan = plan;
        this.delivery = new Delivery<>(plan);
        this.reader = new ReadAhead<>(plan.style(), plan.begin(), plan.size());
    }

    boolean hasItem() {
        return !closed && delivery.hasItem();
    }

    /** Tells whether the walk has ended, and sees to it that the listener hears of the last page once. */
    boolean isOver() {
        if (closed) {
            return true;
        }
        boolean over = delivery.isOver();
        if (over && !reported) {
            reported = true;
            delivery.report();
            reader.close();
        }
        return over;
    }

    /** Returns the page to wait for before there is an item. */
    CompletableFuture<Page<T>> awaited() {
        return reader.head(delivery.hasBegun() || plan.isEager() ? Math.max(1, delivery.pagesWanted()) : 1);
    }

    /** Takes the page that was waited for. */
    void arrived(Page<T> page) {
        delivery.check(page);
        delivery.report();
        reader.advance(page);
        delivery.accept(page);
    }

    /** Notes that the page that was waited for did not come, or was refused. */
    void failed() {
        reader.retry();
    }

    T take() {
        T item = delivery.take();
        if (delivery.isWorking()) {
            reader.ahead(delivery.pagesWanted());
        }
        return item;
    }

    /** Takes all that is left of the page at hand, and asks for the next while the caller works on this. */
    List<T> takePage() {
        List<T> items = new ArrayList<>();
        while (delivery.hasItem()) {
            items.add(delivery.take());
        }
        reader.ahead(delivery.pagesWanted());
        return List.copyOf(items);
    }

    Position position() {
        return delivery.position();
    }

    List<String> missing() {
        return delivery.missing();
    }

    String operationId() {
        return plan.list().operationId();
    }

    void close() {
        closed = true;
        reader.close();
    }

    boolean isClosed() {
        return closed;
    }
}
