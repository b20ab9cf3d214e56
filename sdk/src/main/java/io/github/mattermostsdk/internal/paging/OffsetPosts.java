package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Flagged posts, newest first: what the server calls {@code page} is how many of them to skip.
 *
 * <p>That allows for pages that overlap. Each page after the first begins with the last post of the one before; when it does
 * not, posts were flagged or unflagged meanwhile, and the walk goes back or on, by pages as large as can be, until it stands
 * at the time of that post again. So nothing is skipped.
 */
final class OffsetPosts implements PageStyle<Post> {

    private static final String OFFSET = "offset";
    private static final String SIZE = "size";
    private static final String AFTER = "after";
    private static final String TIME = "time";

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
        String after = cursor.text(AFTER);
        if (after == null) {
            return page(cursor, posts, 0, posts.isEmpty());
        }
        List<String> ids = posts.stream().map(key).toList();
        int found = ids.indexOf(after);
        if (found >= 0) {
            return page(cursor, posts, found + 1, found + 1 == posts.size() && posts.size() < asked);
        }
        long offset = cursor.number(OFFSET, 0);
        long time = cursor.number(TIME, 0);
        int most = call.list().maxSize();
        boolean isBehind = posts.isEmpty() || Posts.createdAt(posts.get(0)) <= time;
        if (isBehind && offset > 0) {
            int back = asked == most ? most - 1 : most / 2;
            return Page.empty(cursor.with(OFFSET, Math.max(0, offset - back)).with(SIZE, most));
        }
        int from = 0;
        while (from < posts.size() && Posts.createdAt(posts.get(from)) > time) {
            from++;
        }
        return page(cursor, posts, from, posts.isEmpty());
    }

    /** Hands out the posts from an index on; those before it were handed out, or are newer than all that was. */
    private Page<Post> page(Cursor cursor, List<Post> posts, int from, boolean isEnd) {
        List<Post> rest = posts.subList(from, posts.size());
        return Page.of(rest, index -> after(cursor, posts, from + index), isEnd ? null : next(cursor, posts, from));
    }

    private Cursor next(Cursor cursor, List<Post> posts, int from) {
        return from == posts.size()
                ? cursor.with(OFFSET, cursor.number(OFFSET, 0) + Math.max(1, posts.size() - 1))
                        .with(SIZE, call.list().maxSize())
                : after(cursor, posts, posts.size() - 1);
    }

    private Cursor after(Cursor cursor, List<Post> posts, int index) {
        Post post = posts.get(index);
        return Cursor.of(OFFSET, cursor.number(OFFSET, 0) + index)
                .with(AFTER, key(post))
                .with(TIME, Posts.createdAt(post));
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
