package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The posts of a channel: from the newest back, or, when the caller named a post to begin after, forward from there.
 *
 * <p>The server answers newest first both ways. A page that is all one millisecond is asked for again as large as can be; if
 * that is not enough, a page number beside the same cursor brings the rest. The list has certainly ended only when the server
 * names no neighbour <em>and</em> the page is not full: the neighbour is looked for strictly beyond the border, so it
 * overlooks ties.
 */
final class ChannelPosts implements PageStyle<Post> {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SKIP = "skip";
    private static final String LATER = "later";

    private final ListCall<PostList> call;
    private final boolean isForward;
    private final TimeBorder<Post> border;

    ChannelPosts(ListCall<PostList> call, Function<Post, String> key) {
        call.refuse(PAGE, "it begins at the newest post; name the post to begin at with before or after");
        this.call = call;
        this.isForward = call.has("after");
        if (isForward) {
            call.refuse("before", "the server does not read it beside after");
        }
        this.border = new TimeBorder<>(isForward ? "after" : "before", Posts::createdAt, key);
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(border.anchor(), call.text(border.anchor()));
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        int asked = cursor.count(SIZE, size);
        long page = cursor.number(SKIP, 0) / asked;
        return Loads.read(
                call.sized(asked)
                        .query(border.anchor(), cursor.text(border.anchor()))
                        .query(PAGE, page == 0 ? null : Long.toString(page))
                        .executeAsync(),
                list -> read(cursor, asked, list));
    }

    private Page<Post> read(Cursor cursor, int asked, PostList list) {
        List<Post> posts = new ArrayList<>(list.postsInOrder());
        if (isForward) {
            Collections.reverse(posts);
        }
        if (posts.isEmpty()) {
            return Page.empty(null);
        }
        int[] fresh = freshIndexes(cursor, posts);
        String neighbour = isForward ? list.nextPostId() : list.prevPostId();
        boolean isEnd = neighbour.isEmpty() && list.order().size() < asked;
        return Page.of(
                IntStream.of(fresh).mapToObj(posts::get).toList(),
                index -> border.after(cursor, posts, fresh[index]),
                isEnd ? null : next(cursor, asked, posts));
    }

    private Cursor next(Cursor cursor, int asked, List<Post> posts) {
        Post last = posts.get(posts.size() - 1);
        if (Posts.createdAt(last) > newest(cursor)) {
            return cursor.without(SKIP).with(border.anchor(), key(last)).with(LATER, 1);
        }
        Cursor next = border.after(cursor, posts, posts.size() - 1);
        if (!border.isSameAnchor(cursor, next)) {
            return next;
        }
        int most = call.list().maxSize();
        return asked < most ? next.with(SIZE, most) : next.with(SIZE, most).with(SKIP, cursor.number(SKIP, 0) + asked);
    }

    private int[] freshIndexes(Cursor cursor, List<Post> posts) {
        Set<String> ties = new HashSet<>(cursor.list(TimeBorder.TIES));
        long newest = newest(cursor);
        return IntStream.range(0, posts.size())
                .filter(i -> !ties.contains(key(posts.get(i))) && Posts.createdAt(posts.get(i)) <= newest)
                .toArray();
    }

    /** Above the first border no post bounds the page: what was written since the walk began must be passed over. */
    private long newest(Cursor cursor) {
        return !isForward && (cursor.has(LATER) || !cursor.has(border.anchor()))
                ? cursor.number(TimeBorder.TIME, Long.MAX_VALUE)
                : Long.MAX_VALUE;
    }

    @Override
    public String key(Post item) {
        return border.key().apply(item);
    }
}
