package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.paging.Pager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks over all posts of a channel. */
class WalkChannelsTest extends WalkScenarios {
    private static final int PAGE = 5;

    WalkChannelsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyPostIsReturnedOnceNewestFirst() {
        String channel = quietChannel();
        List<Post> all = new ArrayList<>(announcements(channel));
        all.addAll(postAtOnce(channel, 22));
        Instant longAgo = all.get(0).createAt().minus(Duration.ofHours(1));
        // More than a page of one millisecond, so that no cursor leads past it.
        all.addAll(postOfOneTime(channel, "", longAgo, 2 * PAGE + 2));
        all.addAll(postOfOneTime(channel, "", longAgo.plusMillis(1), 2));
        all.add(reply(all.get(all.size() - 1), "a reply"));

        Walking<Post> walking =
                walking(() -> asBob.posts().allPostsForChannel(channel).pageSize(PAGE));

        walking.assertReturnsInAnyOrder(ids(all));
        List<Instant> times = new ArrayList<>();
        walking.list().get().forEach(post -> times.add(post.createAt()));
        assertEquals(newestFirst(times), times);
        walking.assertRefusesSizes(200);
    }

    @Test
    void everyPostAfterOneIsReturnedOnceOldestFirst() {
        String channel = quietChannel();
        Post first = post(channel, "first");
        Instant later = first.createAt().plusMillis(1);
        List<Post> all = new ArrayList<>(postOfOneTime(channel, "", later, PAGE + 2));
        all.addAll(postAtOnce(channel, 3 * PAGE));

        Walking<Post> walking = walking(() -> asBob.posts()
                .allPostsForChannel(channel, q -> q.after(first.id()))
                .pageSize(PAGE));

        walking.assertReturnsInAnyOrder(ids(all));
        List<Instant> times = new ArrayList<>();
        walking.list().get().forEach(post -> times.add(post.createAt()));
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void everyPostBeforeOneIsReturnedOnce() {
        String channel = quietChannel();
        List<Post> older = new ArrayList<>(announcements(channel));
        older.addAll(postAtOnce(channel, 2 * PAGE));
        Post border = post(channel, "border");
        postAtOnce(channel, 3);

        walking(() -> asBob.posts()
                        .allPostsForChannel(channel, q -> q.before(border.id()))
                        .pageSize(PAGE))
                .assertReturnsInAnyOrder(ids(older));
    }

    @Test
    void whatChangedSinceATimeIsReturnedOnce() {
        String channel = quietChannel();
        Instant longAgo = post(channel, "now").createAt().minus(Duration.ofHours(2));
        Post untouched = postOfOneTime(channel, "", longAgo, 1).get(0);
        Post edited = postOfOneTime(channel, "", longAgo, 1).get(0);
        Post deleted = postOfOneTime(channel, "", longAgo, 1).get(0);
        Instant since = longAgo.plus(Duration.ofHours(1));
        asAdmin.posts().patchPost(edited.id(), patch -> patch.message("after"));
        asAdmin.posts().deletePost(deleted.id());
        postAtOnce(channel, 2 * PAGE);
        List<String> expected = new ArrayList<>(ids(announcements(channel)));
        expected.removeAll(List.of(untouched.id(), edited.id()));
        expected.addAll(List.of(edited.id(), deleted.id()));

        Pager<Post> changed =
                asBob.posts().allPostsForChannel(channel, q -> q.since(since)).pageSize(PAGE);

        List<Post> all = new ArrayList<>();
        changed.forEach(all::add);
        assertIds(expected, ids(all));
        assertEquals(
                "after",
                all.stream()
                        .filter(post -> post.id().equals(edited.id()))
                        .findFirst()
                        .orElseThrow()
                        .message());
        assertNotNull(all.stream()
                .filter(post -> post.id().equals(deleted.id()))
                .findFirst()
                .orElseThrow()
                .deleteAt());
    }
}
