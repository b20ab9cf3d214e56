package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.ThreadDirection;
import io.github.mattermostsdk.model.ThreadResponse;
import io.github.mattermostsdk.paging.Pager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Walks over all posts of a thread, and over all threads of a user. */
class WalkThreadsTest extends WalkScenarios {
    private static final int PAGE = 4;

    WalkThreadsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyReplyIsReturnedOnceEitherWay() {
        String channel = quietChannel();
        Post root = root(channel);
        // Older servers fail at the first replies of a thread, or of somebody in it, when they come at the same time.
        List<Post> replies = new ArrayList<>(List.of(reply(root, "the first")));
        Instant time = root.createAt().plusMillis(1);
        replies.addAll(postOfOneTime(channel, root.id(), time, 1));
        replies.addAll(postOfOneTime(channel, root.id(), time, 2 * PAGE));
        replies.addAll(atOnce(3 * PAGE, number -> reply(root, "reply " + number)));
        List<String> all = new ArrayList<>(ids(replies));
        all.add(root.id());

        Walking<Post> down =
                walking(() -> asAlice.posts().allPostsOfThread(root.id()).pageSize(PAGE));
        down.assertReturnsInAnyOrder(all);
        down.assertRefusesSizes(200);
        assertRunsFrom(root, down, false);

        Walking<Post> up = walking(() -> asAlice.posts()
                .allPostsOfThread(root.id(), q -> q.direction(ThreadDirection.UP))
                .pageSize(PAGE));
        up.assertReturnsInAnyOrder(all);
        assertRunsFrom(root, up, true);
    }

    private static void assertRunsFrom(Post root, Walking<Post> walking, boolean newestFirst) {
        List<Post> posts = new ArrayList<>();
        walking.list().get().forEach(posts::add);
        assertEquals(root.id(), posts.get(0).id());
        List<Instant> times = new ArrayList<>(times(posts.subList(1, posts.size())));
        if (newestFirst) {
            Collections.reverse(times);
        }
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void aThreadIsGoneOnWithAfterAKnownReply() {
        String channel = quietChannel();
        Post root = root(channel);
        reply(root, "the first");
        List<Post> known = atOnce(3, number -> reply(root, "known " + number));
        Post last = known.stream()
                .max(Comparator.comparing(Post::createAt).thenComparing(Post::id))
                .orElseThrow();
        List<Post> fresh = atOnce(2 * PAGE, number -> reply(root, "new " + number));

        walking(() -> asAlice.posts()
                        .allPostsOfThread(root.id(), q -> q.fromPost(last.id()).fromCreateAt(last.createAt()))
                        .pageSize(PAGE))
                .assertReturnsInAnyOrder(ids(fresh));
    }

    @Test
    void everyThreadIsReturnedOnceEitherWay() {
        String team = stage.cast().openQuietTeam(alice, bob);
        String channel = townSquareOf(team);
        List<Post> roots = new ArrayList<>();
        for (int i = 0; i < 3 * PAGE; i++) {
            Post root = root(channel);
            roots.add(root);
            // The last replies of some threads have one time: only the whole page may be asked for again then.
            if (i > PAGE && i < 2 * PAGE + 3) {
                postOfOneTime(channel, root.id(), roots.get(PAGE).createAt().plusMillis(1), 1);
            } else {
                reply(root, "reply");
            }
            asAlice.threads().startFollowingThread(alice.id(), team, root.id());
        }
        Eventually.until(
                "all threads",
                () -> asAlice.threads().getUserThreads(alice.id(), team).total() >= roots.size());

        Walking<ThreadResponse> down =
                threads(() -> asAlice.threads().allUserThreads(alice.id(), team).pageSize(PAGE));
        down.assertReturnsInAnyOrder(ids(roots));
        down.assertRefusesSizes(200);

        List<ThreadResponse> threads = new ArrayList<>();
        down.list().get().forEach(threads::add);
        List<Instant> times = threads.stream()
                .map(thread -> Objects.requireNonNull(thread.lastReplyAt()))
                .toList();
        assertEquals(newestFirst(times), times);
        ThreadResponse oldest = threads.get(threads.size() - 1);
        threads(() -> asAlice.threads()
                        .allUserThreads(alice.id(), team, q -> q.after(oldest.id()))
                        .pageSize(PAGE))
                .assertReturnsInAnyOrder(ids(roots).stream()
                        .filter(id -> !id.equals(oldest.id()))
                        .toList());
    }

    private Post root(String channel) {
        return asAlice.posts().createPost(post -> post.channelId(channel).message("root"));
    }

    private static Walking<ThreadResponse> threads(Supplier<Pager<ThreadResponse>> list) {
        return new Walking<>(list, ThreadResponse::id);
    }
}
