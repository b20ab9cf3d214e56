package io.github.mattermostsdk.internal.paging;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of list is asked for page by page. A style keeps no state of a walk: that is all in the cursors.
 *
 * @param <T> what the list holds
 */
interface PageStyle<T> {

    /** Returns where the list begins. */
    Cursor start();

    /**
     * Asks for a page.
     *
     * @param cursor where it begins
     * @param size how many items it should hold
     * @return the page, later; cancelling it cancels the request
     */
    CompletableFuture<Page<T>> load(Cursor cursor, int size);

    /** Returns where the page after one begins that has not arrived yet, if that is known beforehand. */
    default @Nullable Cursor guess(Cursor cursor, int size) {
        return null;
    }

    /** Returns how many pages are asked for ahead when the caller says nothing. */
    default int usualPrefetch() {
        return 1;
    }

    /** Returns what identifies an item. */
    String key(T item);
}
