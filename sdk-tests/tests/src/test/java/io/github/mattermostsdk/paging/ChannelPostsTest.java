package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChannelPostsTest {

    private static final String CHANNEL = "duo18td5q3bkmr3y9mnws473fh";

    /** A channel in which posts are written and deleted before each request. */
    private static final class Busy {
        final ModelChannel channel;
        final Set<String> deleted = new HashSet<>();
        private final Random random;
        private long clock = 10_000;

        Busy(Random random, double unrest) {
            this.random = random;
            this.channel = new ModelChannel(random, () -> {
                if (random.nextDouble() < unrest) {
                    write();
                }
                if (random.nextDouble() < unrest) {
                    deleteOne();
                }
            });
            int posts = random.nextInt(150);
            // The fewer milliseconds, the more ties.
            int times = 1 + random.nextInt(1 + random.nextInt(1 + posts));
            for (int i = 0; i < posts; i++) {
                channel.put(ModelPost.of("p" + i, 1_000 + random.nextInt(times)));
            }
        }

        private void write() {
            clock += random.nextInt(2);
            channel.put(ModelPost.of("n" + channel.posts.size(), clock));
        }

        private void deleteOne() {
            List<String> ids = new ArrayList<>(channel.posts.keySet());
            if (!ids.isEmpty()) {
                String id = ids.get(random.nextInt(ids.size()));
                channel.delete(id, clock);
                deleted.add(id);
            }
        }

        PostsApi api() {
            PostsCalls calls = channel.calls(Runnable::run);
            return () -> calls;
        }
    }

    @Test
    void findsEveryPostWhileOthersAreWrittenAndDeleted() {
        Seeded.times(500, random -> {
            Busy busy = new Busy(random, random.nextDouble());
            Set<String> before = Set.copyOf(busy.channel.posts.keySet());
            Pager<Post> pager = busy.api().allPostsForChannel(CHANNEL).pageSize(1 + random.nextInt(12));
            List<Post> walked = pager.prefetch(random.nextInt(5)).stream().toList();
            Set<String> expected = new HashSet<>(before);
            expected.removeAll(busy.deleted);
            Check.complete(expected, walked.stream().map(Post::id).toList());
            List<Post> sorted = new ArrayList<>(walked);
            sorted.sort(Comparator.comparing(Post::createAt).reversed());
            assertEquals(
                    sorted.stream().map(Post::createAt).toList(),
                    walked.stream().map(Post::createAt).toList());
        });
    }

    @Test
    void goesOnAfterAnyPost() {
        Seeded.times(20, random -> {
            Busy busy = new Busy(random, 0);
            Pager<Post> pager = busy.api().allPostsForChannel(CHANNEL).pageSize(1 + random.nextInt(12));
            List<String> all = Check.ids(pager);
            List<String> walked = new ArrayList<>();
            for (Post post : pager) {
                walked.add(post.id());
                Position position = Position.parse(pager.position().toString());
                Set<String> rest = new HashSet<>(all);
                walked.forEach(rest::remove);
                int otherSize = 1 + random.nextInt(12);
                List<String> resumed = Check.ids(pager.pageSize(otherSize).resume(position));
                Check.complete(rest, resumed);
                assertEquals(rest.size(), resumed.size(), "what was handed out comes again");
                assertEquals(walked.size(), position.items());
            }
        });
    }

    @Test
    void goesOnAfterAnyPostWhileOthersAreWrittenAndDeleted() {
        Seeded.times(300, random -> {
            Busy busy = new Busy(random, random.nextDouble());
            Set<String> expected = new HashSet<>(busy.channel.posts.keySet());
            List<String> walked = new ArrayList<>();
            Pager<Post> pager = busy.api().allPostsForChannel(CHANNEL).pageSize(1 + random.nextInt(12));
            boolean ended = false;
            while (!ended) {
                int steps = 1 + random.nextInt(20);
                Walk<Post> walk = pager.iterator();
                while (steps-- > 0 && walk.hasNext()) {
                    walked.add(walk.next().id());
                }
                ended = steps >= 0;
                pager = pager.resume(walk.position());
            }
            expected.removeAll(busy.deleted);
            Check.complete(expected, walked);
        });
    }

    @Test
    void walksForwardFromAPost() {
        Seeded.times(300, random -> {
            Busy busy = new Busy(random, random.nextDouble());
            busy.channel.put(ModelPost.of("first", 999));
            Set<String> expected = new HashSet<>(busy.channel.posts.keySet());
            expected.remove("first");
            int size = 1 + random.nextInt(12);
            List<Post> walked = busy
                    .api()
                    .allPostsForChannel(CHANNEL, q -> q.after("first").perPage(size))
                    .stream()
                    .toList();
            expected.removeAll(busy.deleted);
            Check.complete(expected, walked.stream().map(Post::id).toList());
            List<Post> sorted = new ArrayList<>(walked);
            sorted.sort(Comparator.comparing(Post::createAt));
            assertEquals(
                    sorted.stream().map(Post::createAt).toList(),
                    walked.stream().map(Post::createAt).toList());
        });
    }

    @Test
    void asksForLittleMoreThanThePostsThatThereAre() {
        ModelChannel channel = new ModelChannel(new Random(), () -> {});
        for (int i = 0; i < 1_220; i++) {
            channel.put(ModelPost.of("p" + i, 1_000 + i / 2));
        }
        PostsCalls calls = channel.calls(Runnable::run);
        PostsApi api = () -> calls;
        assertEquals(
                1_220,
                api.allPostsForChannel(CHANNEL, q -> q.perPage(60)).stream().count());
        assertEquals(22, channel.requests, 1);
    }

    @Test
    void findsMorePostsOfOneMillisecondThanAPageHolds() {
        ModelChannel channel = new ModelChannel(new Random(), () -> {});
        for (int i = 0; i < 500; i++) {
            channel.put(ModelPost.of("p" + i, i < 20 ? 3_000 : i < 480 ? 2_000 : 1_000));
        }
        PostsCalls calls = channel.calls(Runnable::run);
        PostsApi api = () -> calls;
        List<String> walked = Check.ids(api.allPostsForChannel(CHANNEL, q -> q.perPage(50)));
        Check.complete(Set.copyOf(channel.posts.keySet()), walked);
        assertTrue(channel.requests <= 13, () -> channel.requests + " requests");
    }

    @Test
    void beginsBeforeAPost() {
        ModelChannel channel = new ModelChannel(new Random(), () -> {});
        List<String> older = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            channel.put(ModelPost.of("p" + i, i));
            if (i < 30) {
                older.add("p" + i);
            }
        }
        Collections.reverse(older);
        PostsCalls calls = channel.calls(Runnable::run);
        PostsApi api = () -> calls;
        assertEquals(
                older,
                Check.ids(api.allPostsForChannel(CHANNEL, q -> q.before("p30").perPage(7))));
    }

    @Test
    void refusesParametersThatTheServerWouldIgnore() {
        PostsCalls calls = new ModelChannel(new Random(), () -> {}).calls(Runnable::run);
        PostsApi api = () -> calls;
        String message =
                Check.message(IllegalArgumentException.class, () -> api.allPostsForChannel(CHANNEL, q -> q.page(2)));
        assertTrue(message.contains("page"), message);
        assertThrows(
                IllegalArgumentException.class,
                () -> api.allPostsForChannel(CHANNEL, q -> q.before("a").after("b")));
        assertThrows(
                IllegalArgumentException.class,
                () -> api.allPostsForChannel(
                        CHANNEL, q -> q.since(Instant.EPOCH).after("b")));
    }

    @Test
    void anEmptyChannelHasNoPosts() {
        ModelChannel channel = new ModelChannel(new Random(), () -> {});
        PostsCalls calls = channel.calls(Runnable::run);
        PostsApi api = () -> calls;
        assertEquals(
                Set.of(), api.allPostsForChannel(CHANNEL).stream().map(Post::id).collect(Collectors.toSet()));
        assertEquals(1, channel.requests);
    }
}
