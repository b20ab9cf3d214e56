package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.paging.PagingException;
import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What one walk has handed out: takes pages, gives items, drops what comes twice, and knows the position. One consumer uses
 * it; others may ask for the position.
 */
final class Delivery<T> {

    private final Plan<T> plan;
    private final KeyWindow seen;
    private final CycleDetector<Cursor> cursors = new CycleDetector<>(3);
    private final CycleDetector<List<String>> contents;
    private final List<String> missing = new ArrayList<>();
    private final long begun = System.nanoTime();

    private Page<T> page = Page.empty(Cursor.START);

    /** Index of the next item to hand out; behind the last when there is none. */
    private int next;

    /** Index of the item handed out last; -1 when none of this page was. */
    private int last = -1;

    private int taken;
    private Cursor position;
    private long delivered;
    private long pages;

    Delivery(Plan<T> plan) {
        this.plan = plan;
        this.position = plan.begin();
        this.seen = new KeyWindow(plan.window());
        // Among tiny pages equal ones can follow each other because the list grows meanwhile.
        this.contents = new CycleDetector<>(3 + 16 / plan.size());
    }

    /** Throws if the page shows that the walk would never end. Pages without items only lead back to where it stood. */
    void check(Page<T> arrived) {
        if (arrived.items().isEmpty()) {
            return;
        }
        Cursor following = arrived.next();
        if (following != null && cursors.repeats(following)) {
            throw repetition("a cursor");
        }
        if (contents.repeats(arrived.items().stream().map(plan.style()::key).toList())) {
            throw repetition("a page");
        }
    }

    private PagingException repetition(String what) {
        String id = plan.list().operationId();
        return new PagingException(
                id + " can't be walked to its end: the server repeats " + what + ", after " + delivered + " items in "
                        + pages + " pages",
                id);
    }

    /** Takes a page, once all of the one before was handed out. */
    synchronized void accept(Page<T> arrived) {
        position = here();
        page = arrived;
        last = -1;
        taken = 0;
        pages++;
        missing.addAll(arrived.missing());
        next = -1;
        moveOn();
    }

    /** Goes to the next item that was not handed out before. */
    private void moveOn() {
        do {
            next++;
        } while (next < page.items().size()
                && !seen.add(plan.style().key(page.items().get(next))));
    }

    synchronized boolean hasItem() {
        return next < page.items().size() && delivered < plan.limit();
    }

    /** Tells whether nothing more will come. */
    synchronized boolean isOver() {
        return delivered >= plan.limit()
                || (page.next() == null && next >= page.items().size());
    }

    synchronized T take() {
        if (!hasItem()) {
            throw new NoSuchElementException("The list has ended");
        }
        T item = page.items().get(next);
        last = next;
        taken++;
        delivered++;
        moveOn();
        return item;
    }

    /** Tells whether a page has arrived: many lists are no longer than that. */
    synchronized boolean hasBegun() {
        return pages > 0;
    }

    /** Tells whether the caller works through a page, and did not just look at its first item. */
    synchronized boolean isWorking() {
        return taken > 1;
    }

    /** Returns how many of the pages to come should be under way. */
    synchronized int pagesWanted() {
        long items = plan.limit() - delivered - Math.max(0, page.items().size() - next);
        long needed = items <= 0 ? 0 : 1 + (items - 1) / plan.size();
        return (int) Math.min(plan.prefetch(), needed);
    }

    synchronized Position position() {
        return Position.of(plan.list().text(), plan.itemsBefore() + delivered, here().values());
    }

    private Cursor here() {
        return last < 0 ? position : page.after().apply(last);
    }

    synchronized List<String> missing() {
        return List.copyOf(missing);
    }

    void report() {
        if (pages > 0) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
            plan.listener()
                    .accept(new Progress(plan.itemsBefore() + delivered, pages, elapsed, page.total(), position()));
        }
    }
}
