package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
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
import org.junit.jupiter.api.Test;

class OffsetPostsTest {

    /**
     * Flagged posts, newest first, those of one millisecond in another order each time; the parameter named page is how many
     * to skip.
     */
    private static final class Flagged {
        final Map<String, ModelPost> posts = new TreeMap<>();
        final Set<String> removed = new HashSet<>();
        int requests;
        int made;
        private final Random random;
        private final double unrest;

        Flagged(Random random, double unrest) {
            this.random = random;
            this.unrest = unrest;
            int count = random.nextInt(80);
            for (int i = 0; i < count; i++) {
                flag("p" + i);
            }
        }

        private void flag(String id) {
            posts.put(id, ModelPost.of(id, 1_000 + random.nextInt(60)));
        }

        PostsApi api() {
            PostsCalls calls = new ModelCalls(Runnable::run)
                    .answer("getFlaggedPostsForUser", (arguments, query) -> page(query))
                    .as(PostsCalls.class);
            return () -> calls;
        }

        private PostList page(Query query) {
            if (requests++ > 0) {
                change();
            }
            List<ModelPost> all = new ArrayList<>(posts.values());
            Collections.shuffle(all, random);
            List<Post> page = all.stream()
                    .sorted(Comparator.comparingLong(ModelPost::createAt).reversed())
                    .skip(query.number("page", 0))
                    .limit(query.number("per_page", 60))
                    .map(ModelPost::toPost)
                    .toList();
            return PostList.builder()
                    .order(page.stream().map(Post::id).toList())
                    .posts(page.stream().collect(Collectors.toMap(Post::id, Function.identity())))
                    .nextPostId("")
                    .prevPostId("")
                    .build();
        }

        private void change() {
            for (int i = 0; i < 3; i++) {
                if (!posts.isEmpty() && random.nextDouble() < unrest) {
                    String id = List.copyOf(posts.keySet()).get(random.nextInt(posts.size()));
                    posts.remove(id);
                    removed.add(id);
                }
                if (random.nextDouble() < unrest) {
                    flag("n" + made++);
                }
            }
        }
    }

    @Test
    void findsEveryPostThatStaysFlagged() {
        Seeded.times(1_000, random -> {
            Flagged flagged = new Flagged(random, random.nextDouble());
            Set<String> expected = new HashSet<>(flagged.posts.keySet());
            Pager<Post> pager = flagged.api().allFlaggedPostsForUser("me").pageSize(1 + random.nextInt(12));
            List<String> walked = Check.ids(pager);
            expected.removeAll(flagged.removed);
            Check.complete(expected, walked);
        });
    }

    @Test
    void goesOnAfterAnyPost() {
        Seeded.times(20, random -> {
            Flagged flagged = new Flagged(random, 0);
            Pager<Post> pager = flagged.api().allFlaggedPostsForUser("me").pageSize(1 + random.nextInt(12));
            List<String> walked = new ArrayList<>();
            for (Post post : pager) {
                walked.add(post.id());
                Position position = Position.parse(pager.position().toString());
                List<String> all = new ArrayList<>(walked);
                all.addAll(Check.ids(pager.pageSize(1 + random.nextInt(12)).resume(position)));
                Check.complete(flagged.posts.keySet(), all);
                assertEquals(flagged.posts.size(), all.size());
            }
        });
    }

    @Test
    void losesNothingWhenItGoesOnAfterChanges() {
        Seeded.times(300, random -> {
            Flagged flagged = new Flagged(random, 0.5);
            Pager<Post> pager = flagged.api().allFlaggedPostsForUser("me").pageSize(1 + random.nextInt(12));
            Set<String> expected = new HashSet<>(flagged.posts.keySet());
            List<String> walked = new ArrayList<>(Check.ids(pager.first(random.nextInt(40))));
            for (int i = 0; i < 10; i++) {
                flagged.change();
            }
            walked.addAll(Check.ids(pager.resume(pager.position())));
            expected.removeAll(flagged.removed);
            walked.forEach(expected::remove);
            assertEquals(Set.of(), expected, "lost");
        });
    }

    @Test
    void findsPostsOfOneTimeThatNoPageHolds() {
        Flagged flagged = new Flagged(new Random(8), 0);
        flagged.posts.clear();
        for (int i = 0; i < 150; i++) {
            flagged.posts.put("p" + i, ModelPost.of("p" + i, 1_000));
        }
        flagged.posts.put("newest", ModelPost.of("newest", 1_001));
        flagged.posts.put("oldest", ModelPost.of("oldest", 999));
        List<String> walked =
                Check.ids(flagged.api().allFlaggedPostsForUser("me").pageSize(10));
        Check.complete(flagged.posts.keySet(), walked);
        assertEquals("oldest", walked.get(walked.size() - 1));
    }

    @Test
    void endsThoughEvenTheLargestPageHoldsOneTimeOnly() {
        Flagged flagged = new Flagged(new Random(9), 0);
        flagged.posts.clear();
        for (int i = 0; i < 1_000; i++) {
            flagged.posts.put("p" + i, ModelPost.of("p" + i, 1_000));
        }
        flagged.posts.put("oldest", ModelPost.of("oldest", 999));
        List<String> walked = Check.ids(flagged.api().allFlaggedPostsForUser("me"));
        Check.complete(List.of("oldest"), walked);
    }

    @Test
    void asksForOnePostMoreThanItWants() {
        Flagged flagged = new Flagged(new Random(), 0);
        flagged.posts.clear();
        for (int i = 0; i < 30; i++) {
            flagged.flag("p" + i);
        }
        assertEquals(
                30,
                flagged.api().allFlaggedPostsForUser("me").pageSize(10).stream().count());
        assertEquals(4, flagged.requests, 1);
    }
}
