package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedPostsTest {

    private static final Instant SINCE = Instant.ofEpochMilli(5_000);

    private final ModelChannel channel = new ModelChannel(new Random(5), () -> {});

    private Pager<Post> changed() {
        PostsCalls calls = channel.calls(Runnable::run);
        PostsApi api = () -> calls;
        return api.allPostsForChannel("channel", q -> q.since(SINCE));
    }

    private Set<String> put(String prefix, int count, long createAt, long updateAt, boolean isDeleted) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String id = prefix + i;
            channel.put(new ModelPost(id, createAt + i % 50, updateAt, "", isDeleted));
            ids.add(id);
        }
        return ids;
    }

    @Test
    void returnsWhatChangedAndDeletions() {
        put("old", 300, 1_000, 1_000, false);
        Set<String> expected = put("new", 200, 6_000, 6_000, false);
        expected.addAll(put("edited", 100, 1_000, 7_000, false));
        expected.addAll(put("deleted", 50, 1_000, 7_000, true));
        List<String> walked = Check.ids(changed());
        Check.complete(expected, walked);
        assertEquals(expected.size(), walked.size());
        assertEquals(1, channel.requests);
    }

    @Test
    void leavesOutEarlierVersions() {
        Set<String> expected = put("edited", 20, 1_000, 7_000, false);
        for (int i = 0; i < 20; i++) {
            channel.put(new ModelPost("version" + i, 1_000, 7_000, "", true).versionOf("edited" + i));
        }
        List<String> walked = Check.ids(changed());
        assertEquals(expected, Set.copyOf(walked));
        assertEquals(20, walked.size());
    }

    @Test
    void walksTheChannelWhenTheServerCutsTheList() {
        put("old", 700, 1_000, 1_000, false);
        Set<String> expected = put("new", 900, 6_000, 6_000, false);
        expected.addAll(put("edited", 456, 1_000, 7_000, false));
        List<String> walked = Check.ids(changed());
        Check.complete(expected, walked);
        assertEquals(expected.size(), walked.size());
    }

    @Test
    void tellsOfTheDeletionsAmongTheThousand() {
        Set<String> live = put("new", 1_200, 6_000, 6_000, false);
        Set<String> deleted = put("deleted", 400, 1_000, 7_000, true);
        List<String> walked = Check.ids(changed());
        Check.complete(live, walked);
        Set<String> told = new HashSet<>(walked);
        told.removeAll(live);
        assertEquals(true, deleted.containsAll(told) && !told.isEmpty());
    }

    @Test
    void goesOnAfterAnyPost() {
        put("old", 30, 1_000, 1_000, false);
        put("new", 40, 6_000, 6_000, false);
        List<String> all = Check.ids(changed());
        for (int i = 0; i <= 40; i++) {
            Pager<Post> pager = changed();
            assertEquals(all.subList(0, i), Check.ids(pager.first(i)));
            assertEquals(all.subList(i, 40), Check.ids(changed().resume(pager.position())));
        }
    }

    @Test
    void goesOnAmongPostsOfOneTimeInWhateverOrderTheyCome() {
        Set<String> expected = put("new", 150, 6_000, 6_000, false);
        for (int i = 0; i <= 150; i += 7) {
            Pager<Post> pager = changed();
            List<String> walked = new ArrayList<>(Check.ids(pager.first(i)));
            walked.addAll(
                    Check.ids(changed().resume(Position.parse(pager.position().toString()))));
            Check.complete(expected, walked);
            assertEquals(150, walked.size());
        }
    }

    @Test
    void goesOnAmongTheWalkedPosts() {
        put("old", 700, 1_000, 1_000, false);
        Set<String> expected = put("new", 1_100, 6_000, 6_000, false);
        Pager<Post> pager = changed();
        List<String> walked = new ArrayList<>(Check.ids(pager.first(555)));
        walked.addAll(Check.ids(changed().resume(Position.parse(pager.position().toString()))));
        Check.complete(expected, walked);
    }

    @Test
    void findsEveryChangeThatStaysWhileOthersWriteAndDelete() {
        Seeded.times(60, random -> {
            Set<String> deleted = new HashSet<>();
            Runnable[] unrest = {() -> {}};
            ModelChannel busy = new ModelChannel(random, () -> unrest[0].run());
            int posts = random.nextInt(2_500);
            Set<String> expected = new HashSet<>();
            for (int i = 0; i < posts; i++) {
                boolean isChanged = random.nextInt(10) > 0;
                String id = "p" + i;
                busy.put(new ModelPost(id, random.nextInt(4_000), isChanged ? 6_000 + i : 1_000, "", false));
                if (isChanged) {
                    expected.add(id);
                }
            }
            unrest[0] = () -> {
                busy.put(ModelPost.of("n" + busy.posts.size(), 20_000 + busy.posts.size()));
                List<String> ids = List.copyOf(busy.posts.keySet());
                String id = ids.get(random.nextInt(ids.size()));
                busy.delete(id, 30_000);
                deleted.add(id);
            };
            PostsCalls calls = busy.calls(Runnable::run);
            PostsApi api = () -> calls;
            List<String> walked = Check.ids(api.allPostsForChannel("channel", q -> q.since(SINCE))
                    .pageSize(20 + random.nextInt(181))
                    .prefetch(random.nextInt(5)));
            expected.removeAll(deleted);
            Check.complete(expected, walked);
        });
    }
}
