package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import io.github.mattermostsdk.model.ThreadDirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadPostsTest {

    /** A thread as 11.6 pages it, or as 5.37 sends it: whole, shuffled, and with the first post twice. */
    private static final class Discussion {
        final Map<String, ModelPost> replies = new TreeMap<>();
        final Set<String> deleted = new HashSet<>();
        final List<Query> requests = new ArrayList<>();
        private final ModelPost root = ModelPost.of("root", 1_000);
        private final Random random;
        private final double unrest;
        private final boolean isOld;

        Discussion(Random random, double unrest, boolean isOld) {
            this.random = random;
            this.unrest = unrest;
            this.isOld = isOld;
            int count = random.nextInt(80);
            int times = 1 + random.nextInt(1 + count);
            for (int i = 0; i < count; i++) {
                reply("r" + i, 2_000 + random.nextInt(times));
            }
        }

        private void reply(String id, long time) {
            replies.put(id, ModelPost.of(id, time).in("root"));
        }

        PostsApi api() {
            PostsCalls calls = new ModelCalls(Runnable::run)
                    .answer("getPostThread", (arguments, query) -> page(query))
                    .as(PostsCalls.class);
            return () -> calls;
        }

        private PostList page(Query query) {
            if (!requests.isEmpty()) {
                change();
            }
            requests.add(query);
            return isOld ? whole() : part(query);
        }

        private void change() {
            if (random.nextDouble() < unrest && !replies.isEmpty()) {
                String id = List.copyOf(replies.keySet()).get(random.nextInt(replies.size()));
                replies.remove(id);
                deleted.add(id);
            }
            if (random.nextDouble() < unrest) {
                reply("n" + requests.size(), 9_000 + requests.size());
            }
        }

        private PostList whole() {
            List<ModelPost> posts = new ArrayList<>(replies.values());
            posts.add(root);
            posts.add(root);
            Collections.shuffle(posts, random);
            return list(posts, null);
        }

        private PostList part(Query query) {
            int size = query.number("perPage", 0);
            assertTrue(size > 0 && size <= 200 && query.has("direction"), query::toString);
            boolean isUp = "up".equals(query.text("direction"));
            boolean isFirst = !query.has("fromPost");
            Comparator<ModelPost> order =
                    Comparator.comparingLong(ModelPost::createAt).thenComparing(ModelPost::id);
            ModelPost from =
                    isFirst ? root : ModelPost.of(query.text("fromPost"), Long.parseLong(query.text("fromCreateAt")));
            List<ModelPost> beyond = replies.values().stream()
                    .sorted(isUp ? order.reversed() : order)
                    .filter(reply ->
                            isFirst || (isUp ? order.compare(reply, from) < 0 : order.compare(reply, from) > 0))
                    .toList();
            int most = isFirst && !isUp ? size - 1 : size;
            List<ModelPost> posts = new ArrayList<>(beyond.stream().limit(most).toList());
            posts.add(0, root);
            return list(posts, beyond.size() > most);
        }

        private static PostList list(List<ModelPost> posts, @Nullable Boolean hasNext) {
            return PostList.builder()
                    .order(posts.stream().map(ModelPost::id).toList())
                    .posts(posts.stream()
                            .map(ModelPost::toPost)
                            .collect(Collectors.toMap(Post::id, Function.identity(), (a, b) -> a)))
                    .nextPostId("")
                    .prevPostId("")
                    .hasNext(hasNext)
                    .build();
        }
    }

    private static Pager<Post> walk(Discussion discussion, boolean isUp, int size) {
        return isUp
                ? discussion
                        .api()
                        .allPostsOfThread(
                                "root", q -> q.direction(ThreadDirection.UP).perPage(size))
                : discussion.api().allPostsOfThread("root").pageSize(size);
    }

    @Test
    void findsEveryReplyBothWaysOnOldAndNewServers() {
        Seeded.times(500, random -> {
            boolean isUp = random.nextBoolean();
            Discussion discussion = new Discussion(random, random.nextDouble(), random.nextInt(3) == 0);
            Set<String> expected = new HashSet<>(discussion.replies.keySet());
            List<Post> walked =
                    walk(discussion, isUp, 1 + random.nextInt(12)).stream().toList();
            expected.removeAll(discussion.deleted);
            Check.complete(expected, Check.ids(walked));
            assertEquals("root", walked.get(0).id());
            List<Post> sorted = new ArrayList<>(walked.subList(1, walked.size()));
            Comparator<Post> byTime = Comparator.comparing(Post::createAt);
            sorted.sort(isUp ? byTime.reversed() : byTime);
            assertEquals(Check.ids(sorted), Check.ids(walked.subList(1, walked.size())));
        });
    }

    @Test
    void goesOnAfterAnyPost() {
        Seeded.times(20, random -> {
            boolean isUp = random.nextBoolean();
            Discussion discussion = new Discussion(random, 0, false);
            List<String> all = Check.ids(walk(discussion, isUp, 1 + random.nextInt(12)));
            Pager<Post> pager = walk(discussion, isUp, 1 + random.nextInt(12));
            int walked = 0;
            for (Post post : pager) {
                assertEquals(all.get(walked++), post.id());
                Position position = Position.parse(pager.position().toString());
                assertEquals(all.subList(walked, all.size()), Check.ids(pager.resume(position)));
            }
        });
    }

    @Test
    void goesOnWithAServerThatSendsAll() {
        Discussion discussion = new Discussion(new Random(3), 0, true);
        discussion.replies.clear();
        for (int i = 0; i < 30; i++) {
            discussion.reply("r" + (i + 10), 2_000 + i / 4);
        }
        List<String> all = Check.ids(discussion.api().allPostsOfThread("root"));
        Pager<Post> pager = discussion.api().allPostsOfThread("root");
        for (int i = 0; i < all.size(); i++) {
            pager.first(i);
            assertEquals(all.subList(i, all.size()), Check.ids(pager.resume(pager.position())));
        }
    }

    @Test
    void refusesWhatItCannotWalk() {
        PostsApi api = new Discussion(new Random(), 0, false).api();
        assertThrows(
                IllegalArgumentException.class,
                () -> api.allPostsOfThread("root", q -> q.updatesOnly(true).fromUpdateAt(Instant.EPOCH)));
        assertThrows(IllegalArgumentException.class, () -> api.allPostsOfThread("root", q -> q.fromPost("r1")));
    }
}
