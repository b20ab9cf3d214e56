package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Flagged posts, newest first: what the server calls {@code page} is how many of them to skip.
 *
 * <p>That allows for pages that overlap. Each page after the first begins with a post that is newer than the one handed out
 * last; when it does not, posts were unflagged meanwhile, and the walk goes back, by pages as large as can be, until it is
 * so again. Then nothing is skipped: not by what was flagged or unflagged, and not among the posts of one millisecond, which
 * the server sends in another order each time.
 */
final class OffsetPosts implements PageStyle<Post> {

    private static final String OFFSET = "offset";
    private static final String SIZE = "size";

    /** Set where even the largest page holds one millisecond only, so that no newer post can stand before the rest. */
    private static final String WITHIN = "within";

    private final ListCall<PostList> call;
    private final Function<Post, String> key;

    OffsetPosts(ListCall<PostList> call, Function<Post, String> key) {
        this.call = call;
        this.key = key;
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(OFFSET, call.text("page"));
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        // One more for the post that is there already.
        int asked = cursor.count(SIZE, Math.min(size + 1, call.list().maxSize()));
        long offset = cursor.number(OFFSET, 0);
        return Loads.read(
                call.sized(asked).query("page", Long.toString(offset)).executeAsync(),
                list -> read(cursor, asked, list.postsInOrder()));
    }

    private Page<Post> read(Cursor cursor, int asked, List<Post> posts) {
        long offset = cursor.number(OFFSET, 0);
        int most = call.list().maxSize();
        if (Ties.areIn(cursor) && offset > 0 && isBehind(cursor, posts)) {
            int back = asked == most ? most - 1 : most / 2;
            return Page.empty(cursor.without(WITHIN)
                    .with(OFFSET, Math.max(0, offset - back))
                    .with(SIZE, most));
        }
        Ties ties = Ties.of(cursor);
        int[] fresh = IntStream.range(0, posts.size())
                .filter(index -> ties.isFresh(posts.get(index), key))
                .toArray();
        if (fresh.length == 0) {
            return Page.empty(posts.size() < asked ? null : beyond(cursor, asked, posts));
        }
        return Page.of(
                IntStream.of(fresh).mapToObj(posts::get).toList(),
                index -> after(cursor, posts, fresh[index]),
                after(cursor, posts, fresh[fresh.length - 1]));
    }

    private static boolean isBehind(Cursor cursor, List<Post> posts) {
        long time = Ties.of(cursor).time();
        return posts.isEmpty()
                || Posts.createdAt(posts.get(0)) < time
                || (Posts.createdAt(posts.get(0)) == time && !cursor.has(WITHIN));
    }

    private Cursor after(Cursor cursor, List<Post> posts, int index) {
        long time = Posts.createdAt(posts.get(index));
        int newer = index;
        while (newer >= 0 && Posts.createdAt(posts.get(newer)) == time) {
            newer--;
        }
        Cursor next = Cursor.of(OFFSET, cursor.number(OFFSET, 0) + Math.max(0, newer));
        return Ties.note(newer < 0 && cursor.has(WITHIN) ? next.with(WITHIN, 1) : next, cursor, posts, index, key);
    }

    /** Where to go on after a page of which everything was handed out: it is asked for again as large as can be, then passed. */
    private Cursor beyond(Cursor cursor, int asked, List<Post> posts) {
        int most = call.list().maxSize();
        if (asked < most) {
            return cursor.with(SIZE, most);
        }
        boolean isOneTime =
                Posts.createdAt(posts.get(posts.size() - 1)) == Ties.of(cursor).time();
        Cursor next = cursor.with(OFFSET, cursor.number(OFFSET, 0) + posts.size() - 1);
        return isOneTime ? next.with(WITHIN, 1) : next.without(WITHIN);
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
