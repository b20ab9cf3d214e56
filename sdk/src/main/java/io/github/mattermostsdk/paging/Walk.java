package io.github.mattermostsdk.paging;

import java.util.Iterator;
import java.util.List;

/**
 * One walk over a list. Not for several threads at a time, except for {@link #close()}.
 *
 * <p>{@code hasNext()} and {@code next()} wait for the server when they need a page, and throw a
 * {@link io.github.mattermostsdk.error.MattermostException} when it can't be had. Both may be called again after that: the
 * page is then asked for once more, and nothing is lost or handed out twice.
 *
 * @param <T> what the list holds
 */
public interface Walk<T> extends Iterator<T>, AutoCloseable {

    /**
     * Returns where this walk stands.
     *
     * @return the position after the item that was handed out last; where the walk began when there was none
     */
    Position position();

    /**
     * Returns what was not found, for look-ups by ids or names.
     *
     * @return the ids or names that the server did not return so far; always empty for other lists
     */
    List<String> missing();

    /** Ends the walk: requests under way are cancelled, and there is no next item. Leaving a walk alone is fine as well. */
    @Override
    void close();
}
