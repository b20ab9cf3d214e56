package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The posts of a channel that changed since a time. The server sends them all at once, up to 1,000; of more it sends an
 * arbitrary 1,000 without a word. Then the whole channel is walked, and what changed is picked out: nothing else finds the
 * posts that were edited. Of the deleted ones, which no walk shows, those among the 1,000 are all that can be had.
 *
 * <p>The server also sends the earlier versions of posts that were edited, under ids of their own. They are no posts of the
 * channel, and left out.
 */
final class ChangedPosts implements PageStyle<Post> {

    static final String SINCE = "since";

    private static final int MOST = 1_000;
    private static final String WALK = "walk";
    private static final String AFTER = "after";

    private final ListCall<PostList> call;
    private final ChannelPosts channel;
    private final Function<Post, String> key;
    private final long since;

    ChangedPosts(ListCall<PostList> call, Function<Post, String> key) {
        call.refuse("before", "the server does not read it beside since");
        call.refuse("after", "the server does not read it beside since");
        this.call = call;
        this.key = key;
        this.since = Long.parseLong(Objects.requireNonNull(call.text(SINCE), SINCE));
        this.channel = new ChannelPosts(
                new ListCall<>(call.call().query(SINCE, null), call.given(), call.sizeParameter(), call.list()), key);
    }

    @Override
    public Cursor start() {
        return Cursor.START;
    }

    @Override
    public CompletableFuture<Page<Post>> load(Cursor cursor, int size) {
        return cursor.has(WALK)
                ? Loads.read(channel.load(cursor.without(WALK), size), this::changedOf)
                : Loads.read(call.call().executeAsync(), list -> read(cursor, list.postsInOrder()));
    }

    private Page<Post> read(Cursor cursor, List<Post> posts) {
        boolean isAll = posts.size() < MOST;
        int[] rest = IntStream.of(Ties.of(cursor).freshIndexes(posts, cursor.text(AFTER), key))
                .filter(index -> isWanted(posts.get(index), isAll))
                .toArray();
        return Page.of(
                IntStream.of(rest).mapToObj(posts::get).toList(),
                index -> after(cursor, posts, rest[index]),
                isAll ? null : Cursor.of(WALK, 1));
    }

    private Cursor after(Cursor cursor, List<Post> posts, int index) {
        return Ties.note(Cursor.of(AFTER, key(posts.get(index))), cursor, posts, index, key);
    }

    private static boolean isWanted(Post post, boolean isAll) {
        return post.originalId().isEmpty() && (isAll || post.deleteAt() != null);
    }

    private Page<Post> changedOf(Page<Post> page) {
        int[] changed = IntStream.range(0, page.items().size())
                .filter(i -> isChanged(page.items().get(i)))
                .toArray();
        Cursor next = page.next();
        return Page.of(
                IntStream.of(changed).mapToObj(page.items()::get).toList(),
                index -> page.after().apply(changed[index]).with(WALK, 1),
                next == null ? null : next.with(WALK, 1));
    }

    private boolean isChanged(Post post) {
        Instant changed = post.updateAt();
        return changed != null && changed.toEpochMilli() > since;
    }

    @Override
    public String key(Post item) {
        return key.apply(item);
    }
}
