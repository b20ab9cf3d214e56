package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostSearchResults;
import io.github.mattermostsdk.model.SearchPostsRequest;
import io.github.mattermostsdk.paging.PagingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The posts that a search finds, newest first.
 *
 * <p>A server with a search engine has pages with numbers. One that searches in its database sends the hundred newest posts,
 * whatever size is asked for, and nothing on any other page. There the walk goes on with a filter added to the terms, for the
 * days up to that of the oldest post; what of that day comes again is dropped. Days are the finest measure that the server
 * has, so a day with more than a hundred finds is where such a walk ends, with an error.
 */
final class SearchedPosts implements PageStyle<Post> {

    private static final int MOST_OF_A_DATABASE = 100;
    private static final long DAY_MILLIS = 86_400_000;
    private static final String PAGE = "page";
    private static final String AFTER = "after";

    /** The day before which to go on if there is no second page. */
    private static final String OTHERWISE = "otherwise";

    private static final String BEFORE = "before";
    private static final String STUCK = "stuck";

    private final SearchPostsRequest request;
    private final Function<SearchPostsRequest, ApiCall<PostSearchResults>> call;
    private final Function<Post, String> key;
    private final String operationId;

    SearchedPosts(
            SearchPostsRequest request,
            Function<SearchPostsRequest, ApiCall<PostSearchResults>> call,
            Function<Post, String> key,
            String operationId) {
        this.request = request;
        this.call = call;
        this.key = key;
        this.operationId = operationId;
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(PAGE, request.page());
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        String stuck = cursor.text(STUCK);
        if (stuck != null) {
            return CompletableFuture.failedFuture(new PagingException(
                    operationId + " can't be walked on: the server returns " + MOST_OF_A_DATABASE
                            + " posts of a day at most, and found as many on " + stuck
                            + ". Narrow the terms, or go on with before:" + stuck,
                    operationId));
        }
        String before = cursor.text(BEFORE);
        SearchPostsRequest asked = request.toBuilder()
                .terms(before == null ? request.terms() : request.terms() + " before:" + before)
                .page(before == null ? cursor.count(PAGE, 0) : 0)
                .perPage(size)
                .build();
        return Loads.read(call.apply(asked).executeAsync(), found -> read(cursor, found.postsInOrder()));
    }

    private Page<Post> read(Cursor cursor, List<Post> posts) {
        if (posts.isEmpty()) {
            String otherwise = cursor.text(OTHERWISE);
            return Page.empty(
                    otherwise == null
                            ? null
                            : cursor.without(PAGE).without(OTHERWISE).with(BEFORE, otherwise));
        }
        int[] fresh = Ties.of(cursor).freshIndexes(posts, cursor.text(AFTER), key);
        Cursor next = next(cursor, posts);
        return Page.of(
                IntStream.of(fresh).mapToObj(posts::get).toList(),
                index -> after(cursor, cursor, posts, fresh[index]),
                next == null ? null : after(next, cursor, posts, posts.size() - 1));
    }

    /** Pages overlap, by days or because others were written meanwhile: each begins after the last post of the one before. */
    private Cursor after(Cursor next, Cursor cursor, List<Post> posts, int index) {
        return Ties.note(next.with(AFTER, key(posts.get(index))), cursor, posts, index, key);
    }

    private @Nullable Cursor next(Cursor cursor, List<Post> posts) {
        LocalDate oldest = day(posts.get(posts.size() - 1));
        String before = cursor.text(BEFORE);
        boolean isFull = posts.size() >= MOST_OF_A_DATABASE;
        if (before == null) {
            long page = cursor.number(PAGE, 0);
            Cursor next = Cursor.of(PAGE, page + 1);
            return page == 0 && isFull ? next.with(OTHERWISE, oldest.plusDays(1)) : next;
        }
        if (!isFull) {
            return null;
        }
        return oldest.plusDays(1).isBefore(LocalDate.parse(before))
                ? Cursor.of(BEFORE, oldest.plusDays(1))
                : Cursor.of(STUCK, oldest);
    }

    private LocalDate day(Post post) {
        long offset = Objects.requireNonNullElse(request.timeZoneOffset(), 0) * 1_000L;
        return LocalDate.ofEpochDay(Math.floorDiv(Posts.createdAt(post) + offset, DAY_MILLIS));
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
