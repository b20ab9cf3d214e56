package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Progress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a walk is to do.
 *
 * @param list what is walked
 * @param style how it is walked
 * @param pageSize how many items are asked for at once, if it was set
 * @param prefetch how many pages are asked for ahead
 * @param limit how many items are handed out at most
 * @param listener who is told how the walk gets on
 * @param from where to begin, if not at the start
 * @param <T> what the list holds
 */
record Plan<T>(
        ListName list,
        PageStyle<T> style,
        @Nullable Integer pageSize,
        int prefetch,
        long limit,
        Consumer<? super Progress> listener,
        @Nullable Position from) {

    private static final int USUAL_SIZE = 200;
    private static final int MOST_AHEAD = 4;

    static <T> Plan<T> of(ListName list, PageStyle<T> style, @Nullable Integer pageSize) {
        Plan<T> plan = new Plan<>(list, style, null, style.usualPrefetch(), Long.MAX_VALUE, progress -> {}, null);
        return pageSize == null ? plan : plan.withPageSize(pageSize);
    }

    Plan<T> withPageSize(int size) {
        if (size < 1 || size > list.maxSize()) {
            throw new IllegalArgumentException("The page size of " + list.operationId() + " must lie between 1 and "
                    + list.maxSize() + ", but is " + size);
        }
        return new Plan<>(list, style, size, prefetch, limit, listener, from);
    }

    Plan<T> withPrefetch(int pages) {
        if (pages < 0 || pages > MOST_AHEAD) {
            throw new IllegalArgumentException(
                    "The number of pages to prefetch must lie between 0 and " + MOST_AHEAD + ", but is " + pages);
        }
        return new Plan<>(list, style, pageSize, pages, limit, listener, from);
    }

    Plan<T> withLimit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("The number of items must not be negative, but is " + items);
        }
        return new Plan<>(list, style, pageSize, prefetch, items, listener, from);
    }

    Plan<T> withListener(Consumer<? super Progress> newListener) {
        return new Plan<>(list, style, pageSize, prefetch, limit, newListener, from);
    }

    Plan<T> withFrom(Position position) {
        if (!position.list().equals(list.text())) {
            throw new IllegalArgumentException(
                    "The position belongs to the list " + position.list() + ", but this is " + list.text());
        }
        return new Plan<>(list, style, pageSize, prefetch, limit, listener, position);
    }

    /** Returns how many items to ask for at once: no more than are wanted at all, unless the caller said so. */
    int size() {
        if (pageSize != null) {
            return pageSize;
        }
        int usual = Math.min(USUAL_SIZE, list.maxSize());
        return (int) Math.max(1, Math.min(usual, limit));
    }

    /** Tells whether the caller wants more pages ahead than usual, and so from the first page on. */
    boolean isEager() {
        return prefetch > style.usualPrefetch();
    }

    Cursor begin() {
        return from == null ? style.start() : Cursor.of(from.values());
    }

    long itemsBefore() {
        return from == null ? 0 : from.items();
    }

    /** Returns how many keys are remembered: those of all pages that can be under way, and some more. */
    int window() {
        return Math.max(1_000, size() * (prefetch + 3));
    }
}
