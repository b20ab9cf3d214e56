package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The posts of a thread: the first post, then the replies, oldest first unless the caller wants them upward.
 *
 * <p>A direction is always sent; without one the first page and the following run different ways. The server adds the first
 * post to each page. Servers such as 5.37 ignore the cursor and send the whole thread, in no order and without saying whether
 * there is more; sorting by time and id, as newer servers do, and leaving out what lies before the cursor makes that one page
 * of the same walk.
 */
final class ThreadPosts implements PageStyle<Post> {

    private static final String FROM_POST = "fromPost";
    private static final String FROM_TIME = "fromCreateAt";
    private static final String ROOT_DONE = "root";

    private final ListCall<PostList> call;
    private final Function<Post, String> key;
    private final String direction;
    private final boolean isUp;

    ThreadPosts(ListCall<PostList> call, Function<Post, String> key) {
        call.refuse("updatesOnly", "it goes by the time of writing");
        if (call.has(FROM_POST) != call.has(FROM_TIME)) {
            throw new IllegalArgumentException("fromPost and fromCreateAt belong together: set both or none");
        }
        String given = call.text("direction");
        this.call = call;
        this.key = key;
        this.direction = given == null ? "down" : given;
        this.isUp = direction.equals("up");
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(FROM_POST, call.text(FROM_POST)).withOptional(FROM_TIME, call.text(FROM_TIME));
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        return Loads.read(
                call.sized(size)
                        .query("direction", direction)
                        .query(FROM_POST, cursor.text(FROM_POST))
                        .query(FROM_TIME, cursor.text(FROM_TIME))
                        .executeAsync(),
                list -> read(cursor, list));
    }

    private Page<Post> read(Cursor cursor, PostList list) {
        List<Post> posts = new ArrayList<>();
        List<Post> replies = new ArrayList<>();
        for (Post post : list.postsInOrder()) {
            if (!post.rootId().isEmpty()) {
                replies.add(post);
            } else if (posts.isEmpty() && !cursor.has(FROM_POST) && !cursor.has(ROOT_DONE)) {
                posts.add(post);
            }
        }
        Comparator<Post> order = Comparator.comparingLong(Posts::createdAt).thenComparing(key);
        replies.sort(isUp ? order.reversed() : order);
        replies.stream().filter(reply -> isBeyond(cursor, reply)).forEach(posts::add);
        boolean hasNext = Boolean.TRUE.equals(list.hasNext()) && !posts.isEmpty();
        return Page.of(posts, index -> after(posts.get(index)), hasNext ? after(posts.get(posts.size() - 1)) : null);
    }

    private boolean isBeyond(Cursor cursor, Post reply) {
        if (!cursor.has(FROM_TIME)) {
            return true;
        }
        int order = Long.compare(Posts.createdAt(reply), cursor.number(FROM_TIME, 0));
        if (order == 0) {
            order = key(reply).compareTo(Objects.requireNonNullElse(cursor.text(FROM_POST), ""));
        }
        return isUp ? order < 0 : order > 0;
    }

    private Cursor after(Post post) {
        return isUp && post.rootId().isEmpty()
                ? Cursor.of(ROOT_DONE, 1)
                : Cursor.of(FROM_POST, key(post)).with(FROM_TIME, Posts.createdAt(post));
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
