package io.github.mattermostsdk.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A whole list of the server, fetched page by page while it is walked.
 *
 * <p>Nothing is sent before the first item is asked for. Each of {@link #iterator()}, {@link #stream()}, {@link #pages()},
 * {@link #first(int)} and {@link #publisher()} begins a walk of its own, from the beginning or from where
 * {@link #resume(Position)} says. The settings ({@link #pageSize}, {@link #prefetch}, {@link #limit}, {@link #onProgress},
 * {@link #resume}) return a new pager and leave this one alone. No item is ever {@code null}.
 *
 * <p>While the caller works on one page the next is on its way. A walk holds at most as many pages as
 * {@link #prefetch(int)} allows, and one more. When a page can't be had, the failure is thrown by the {@code hasNext()} or
 * {@code next()} that needs it, after all items before it were handed out. The same iterator may be asked again: it then
 * asks the server again for the page that failed.
 *
 * <p>What a list that changes during the walk can promise depends on how the server pages it; each {@code all…} method says
 * it. An item that comes twice, because others were added before it, is handed out once as long as both occurrences lie
 * within the last thousand items or so.
 *
 * @param <T> what the list holds
 */
public interface Pager<T> extends Iterable<T> {

    /**
     * Begins a walk.
     *
     * @return an iterator that waits for pages; for one thread at a time
     */
    @Override
    Walk<T> iterator();

    /**
     * Begins a walk as a stream. Closing the stream ends the walk; a stream that is simply left alone asks for nothing more
     * either. The stream is not worth making parallel: it can't be split.
     *
     * @return a sequential, ordered stream that waits for pages
     */
    Stream<T> stream();

    /**
     * Returns the list page by page. Pages are never empty, and can be shorter than the page size anywhere in the list, since
     * what comes twice is taken out. Position and progress count a page as handed out as a whole.
     *
     * @return pages that are fetched when the iterator needs them; each iterator is a walk of its own
     */
    Iterable<List<T>> pages();

    /**
     * Fetches the first items and ends the walk.
     *
     * @param count how many, 0 or more
     * @return that many items, or fewer when the list ends before
     * @throws IllegalArgumentException if {@code count} is negative
     */
    List<T> first(int count);

    /**
     * Begins a walk whose items are pushed to a subscriber, which says how many it can take. Each subscriber gets a walk of
     * its own. An error ends its subscription, after all items before it; {@code resume(position())} goes on from there.
     *
     * <p>Items are delivered on whatever thread received the page or asked for more, one after the other. A subscriber that
     * blocks should use {@link #publisher(Executor)}.
     *
     * @return a publisher in the sense of Reactive Streams
     */
    Flow.Publisher<T> publisher();

    /**
     * Begins a walk whose items are pushed to a subscriber, on a thread of the caller's choice.
     *
     * @param executor runs the deliveries of a subscription, never two at a time
     * @return a publisher in the sense of Reactive Streams
     */
    Flow.Publisher<T> publisher(Executor executor);

    /**
     * Passes every item to an action, in order and one at a time, without holding the calling thread.
     *
     * @param action what to do with an item; the walk goes on when it returns, and ends with what it throws
     * @return done when the list has ended; cancelling it ends the walk
     */
    CompletableFuture<Void> forEachAsync(Consumer<? super T> action);

    /**
     * Sets how many items are asked for at once.
     *
     * @param size from 1 to the maximum that the server has for this list; without it the walk uses 200 or that maximum,
     *     whichever is less. A resumed walk by page numbers keeps the size that it was begun with
     * @return a new pager
     * @throws IllegalArgumentException if the size is 0, negative or over the maximum, which the message names
     */
    Pager<T> pageSize(int size);

    /**
     * Sets how many pages may be on their way, or arrived and waiting, while the caller works on one. Lists with page
     * numbers have that many requests in flight at a time; a list by cursor never has more than one, because a page names
     * the next one. A page that is asked for early shows the list as it was then. Unless more is set than the usual number,
     * the first page is asked for alone: many lists are no longer than that.
     *
     * @param pages 0 (ask only when needed) to 4; without it 2 for lists with page numbers and look-ups by ids, else 1
     * @return a new pager
     * @throws IllegalArgumentException if the number is negative or over 4
     */
    Pager<T> prefetch(int pages);

    /**
     * Ends walks after a number of items, and asks for no page beyond them.
     *
     * @param items how many items a walk hands out at most, 0 or more; a resumed walk counts anew
     * @return a new pager
     * @throws IllegalArgumentException if the number is negative
     */
    Pager<T> limit(long items);

    /**
     * Sets who is told how a walk gets on.
     *
     * @param listener called on the thread of the walk each time a page has been handed out, and at the end
     * @return a new pager
     */
    Pager<T> onProgress(Consumer<? super Progress> listener);

    /**
     * Goes on after a position that an earlier walk of the same list had, in this process or another.
     *
     * @param position from {@link #position()} or {@link Position#parse(String)}
     * @return a new pager whose walks begin after the item of the position
     * @throws IllegalArgumentException if the position belongs to another list
     */
    Pager<T> resume(Position position);

    /**
     * Returns where the walk stands that was begun last from this very pager.
     *
     * @return the position after the item that was handed out last; the beginning when there was none. The position of a
     *     failed walk is good for going on
     */
    Position position();

    /**
     * Returns what the walk that was begun last from this very pager did not find, for look-ups by ids or names.
     *
     * @return the ids or names that the server did not return for the pages handed out so far, in the caller's order; always
     *     empty for other lists
     */
    List<String> missing();
}
