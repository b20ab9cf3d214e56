package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A channel as a real server pages it: cursors compare the time strictly, posts of one millisecond come in no certain order,
 * and deleted posts are left out, but still good as cursors.
 */
final class ModelChannel {

    private static final Comparator<ModelPost> NEWEST_FIRST =
            Comparator.comparingLong(ModelPost::createAt).reversed();

    final Map<String, ModelPost> posts = new HashMap<>();
    int requests;

    private final Random random;
    private final Runnable beforeEach;

    /** The last argument happens before each request, other than the first. */
    ModelChannel(Random random, Runnable beforeEach) {
        this.random = random;
        this.beforeEach = beforeEach;
    }

    void put(ModelPost post) {
        posts.put(post.id(), post);
    }

    void delete(String id, long time) {
        posts.computeIfPresent(id, (key, post) -> post.deleted(time));
    }

    PostsCalls calls(Executor network) {
        return new ModelCalls(network)
                .answer("getPostsForChannel", (arguments, query) -> page(query))
                .as(PostsCalls.class);
    }

    synchronized PostList page(Query query) {
        if (requests++ > 0) {
            beforeEach.run();
        }
        if (query.has("since")) {
            return list(changedSince(Long.parseLong(query.text("since"))), "", "");
        }
        int size = query.number("per_page", 60);
        int skip = size * query.number("page", 0);
        if (query.has("after")) {
            List<ModelPost> newer = inOrder(NEWEST_FIRST.reversed(), beyond(query.text("after"), false));
            List<ModelPost> page = new ArrayList<>(part(newer, skip, size));
            Collections.reverse(page);
            return list(page);
        }
        Predicate<ModelPost> older = query.has("before") ? beyond(query.text("before"), true) : post -> true;
        return list(part(inOrder(NEWEST_FIRST, older), skip, size));
    }

    /** More than 1,000 are cut to an arbitrary 1,000. */
    private List<ModelPost> changedSince(long time) {
        List<ModelPost> changed = new ArrayList<>(
                posts.values().stream().filter(post -> post.updateAt() > time).toList());
        Collections.shuffle(changed, random);
        return changed.stream().limit(1_000).sorted(NEWEST_FIRST).toList();
    }

    private Predicate<ModelPost> beyond(String id, boolean older) {
        ModelPost cursor = posts.get(id);
        return cursor == null
                ? post -> false
                : older ? post -> post.createAt() < cursor.createAt() : post -> post.createAt() > cursor.createAt();
    }

    private List<ModelPost> inOrder(Comparator<ModelPost> order, Predicate<ModelPost> filter) {
        List<ModelPost> matching = new ArrayList<>(live().filter(filter).toList());
        // Ties come as the database pleases, but the same way in equal requests of an unchanged channel.
        matching.sort(order.thenComparingInt(post -> Objects.hash(post.id(), posts.size())));
        return matching;
    }

    private Stream<ModelPost> live() {
        return posts.values().stream().filter(post -> !post.isDeleted());
    }

    private static List<ModelPost> part(List<ModelPost> all, int skip, int size) {
        return all.subList(Math.min(skip, all.size()), Math.min(skip + size, all.size()));
    }

    private PostList list(List<ModelPost> page) {
        if (page.isEmpty()) {
            return list(page, "", "");
        }
        long newest = page.get(0).createAt();
        long oldest = page.get(page.size() - 1).createAt();
        String next = live().filter(post -> post.createAt() > newest)
                .min(Comparator.comparingLong(ModelPost::createAt))
                .map(ModelPost::id)
                .orElse("");
        String prev = live().filter(post -> post.createAt() < oldest)
                .max(Comparator.comparingLong(ModelPost::createAt))
                .map(ModelPost::id)
                .orElse("");
        return list(page, next, prev);
    }

    private PostList list(List<ModelPost> page, String next, String prev) {
        Map<String, Post> byId = new HashMap<>();
        // More posts than the order names, as of threads that are touched.
        live().limit(3).forEach(post -> byId.put(post.id(), post.toPost()));
        page.forEach(post -> byId.put(post.id(), post.toPost()));
        return PostList.builder()
                .order(page.stream().map(ModelPost::id).toList())
                .posts(byId)
                .nextPostId(next)
                .prevPostId(prev)
                .build();
    }
}
