package io.github.mattermostsdk.internal.paging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one walk that are under way or wait for the caller, in their order. The caller's thread takes them; threads
 * on which answers arrive only ask for further ones.
 */
final class ReadAhead<T> {

    private final PageStyle<T> style;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Slot<T>> slots = new ArrayDeque<>();

    /** Where to go on when no page is under way; null at the end of the list. */
    private @Nullable Cursor begin;

    /** The page that failed and is to be asked for again. */
    private @Nullable Cursor failed;

    private int wanted;
    private boolean afterShort;
    private boolean closed;

    ReadAhead(PageStyle<T> style, Cursor begin, int size) {
        this.style = style;
        this.begin = begin;
        this.size = size;
    }

    /** Returns the page that comes next, and has as many under way as wanted, this one counted. */
    CompletableFuture<Page<T>> head(int pages) {
        lock.lock();
        try {
            if (failed != null) {
                Cursor again = failed;
                failed = null;
                Slot<T> slot = new Slot<>(again, request(again));
                slots.addFirst(slot);
                refillAfter(slot);
            }
            wanted = pages;
            fill();
            Slot<T> head = slots.peek();
            return head == null ? CompletableFuture.completedFuture(Page.empty(null)) : head.page;
        } finally {
            lock.unlock();
        }
    }

    /** Has as many pages under way as wanted. */
    void ahead(int pages) {
        lock.lock();
        try {
            wanted = pages;
            fill();
        } finally {
            lock.unlock();
        }
    }

    /** Goes on to the page after the one that comes next, now that it has arrived. */
    void advance(Page<T> page) {
        lock.lock();
        try {
            slots.poll();
            begin = page.next();
            afterShort = page.isShort();
            Slot<T> head = slots.peek();
            if (head != null && !head.cursor.equals(begin)) {
                cancelAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the page that comes next, because it failed, so that it is asked for again. Those after it stay. */
    void retry() {
        lock.lock();
        try {
            Slot<T> head = slots.poll();
            failed = head == null ? null : head.cursor;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            begin = null;
            failed = null;
            cancelAll();
        } finally {
            lock.unlock();
        }
    }

    private void fill() {
        while (!closed && slots.size() < wanted) {
            Cursor next = following();
            if (next == null) {
                return;
            }
            Slot<T> slot = new Slot<>(next, request(next));
            slots.add(slot);
            refillAfter(slot);
        }
    }

    private @Nullable Cursor following() {
        Slot<T> last = slots.peekLast();
        if (last == null) {
            return failed == null ? begin : null;
        }
        if (last.page.isDone()) {
            return last.page.isCompletedExceptionally()
                    ? null
                    : last.page.join().next();
        }
        // After a short page the end is near: a guess would ask for nothing.
        return afterShort || slots.stream().anyMatch(Slot::isShort) ? null : style.guess(last.cursor, size);
    }

    private CompletableFuture<Page<T>> request(Cursor cursor) {
        try {
            return style.load(cursor, size);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** A page that has arrived may name the next one. To be called when the slot is in its place. */
    @SuppressWarnings("FutureReturnValueIgnored") // The walk takes the page, or its failure, from the slot.
    private void refillAfter(Slot<T> slot) {
        slot.page.whenComplete((page, failure) -> {
            lock.lock();
            try {
                fill();
            } finally {
                lock.unlock();
            }
        });
    }

    private void cancelAll() {
        for (Slot<T> slot = slots.poll(); slot != null; slot = slots.poll()) {
            slot.page.cancel(true);
        }
    }

    private record Slot<T>(Cursor cursor, CompletableFuture<Page<T>> page) {

        boolean isShort() {
            return page.isDone()
                    && !page.isCompletedExceptionally()
                    && page.join().isShort();
        }
    }
}
