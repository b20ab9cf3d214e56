package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a walk from the newest post down has handed out of the millisecond that it stands at. Servers that do not go by ids
 * send the posts of one millisecond in another order each time, so only their ids tell which of them were handed out.
 *
 * @param time the time of the post that was handed out last
 * @param ids the posts of that time that were handed out
 */
record Ties(long time, Set<String> ids) {

    private static final String TIME = "time";
    private static final String IDS = "ties";

    static Ties of(Cursor cursor) {
        return new Ties(cursor.number(TIME, Long.MAX_VALUE), new HashSet<>(cursor.list(IDS)));
    }

    /** Notes in the next cursor what is handed out when a page is handed out up to an index. */
    static Cursor note(Cursor next, Cursor cursor, List<Post> posts, int index, Function<Post, String> key) {
        long time = Posts.createdAt(posts.get(index));
        Ties before = of(cursor);
        Set<String> ids = new LinkedHashSet<>(before.time == time ? cursor.list(IDS) : List.of());
        posts.subList(0, index + 1).stream()
                .filter(post -> Posts.createdAt(post) == time)
                .map(key)
                .forEach(ids::add);
        return next.with(TIME, time).with(IDS, String.join(",", ids));
    }

    static boolean areIn(Cursor cursor) {
        return cursor.has(TIME);
    }

    /** Whether a post comes after what was handed out. */
    boolean isFresh(Post post, Function<Post, String> key) {
        long created = Posts.createdAt(post);
        return created < time || (created == time && !isKnown(post, key));
    }

    /**
     * Finds what comes after the post that was handed out last, or from its time on if it is not found any more. Others of
     * its time may stand before it now.
     */
    int[] freshIndexes(List<Post> posts, @Nullable String after, Function<Post, String> key) {
        int found = after == null ? -1 : posts.stream().map(key).toList().indexOf(after);
        return IntStream.range(0, posts.size())
                .filter(index -> {
                    Post post = posts.get(index);
                    return found < 0
                            ? isFresh(post, key)
                            : !isKnown(post, key) && (index > found || Posts.createdAt(post) == time);
                })
                .toArray();
    }

    private boolean isKnown(Post post, Function<Post, String> key) {
        return ids.contains(key.apply(post));
    }
}
