package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.ThreadResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Threads, and what a user has read of them. */
class ThreadsTest extends Scenarios {
    ThreadsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aFollowedThreadIsListed() {
        Post root = post("root");
        Post answer = reply(root, "answer");

        asAlice.threads().startFollowingThread(alice.id(), team, root.id());

        Eventually.until("thread in the list", () -> listed(root.id()));
        ThreadResponse thread = asAlice.threads()
                .getUserThread(
                        request -> request.userId(alice.id()).teamId(team).threadId(root.id()));
        assertEquals(1, thread.replyCount());
        assertEquals(root.id(), thread.post().id());
        // Old servers note the time of their own a moment after that of the post.
        Instant lastReplyAt = Objects.requireNonNull(thread.lastReplyAt());
        assertFalse(lastReplyAt.isBefore(answer.createAt()), lastReplyAt::toString);
        assertTrue(lastReplyAt.isBefore(answer.createAt().plusSeconds(5)), lastReplyAt::toString);
    }

    @Test
    void aThreadIsReadUpToATime() {
        Post root = post("root");
        Post answer = reply(root, "answer");
        asAlice.threads().startFollowingThread(alice.id(), team, root.id());

        ThreadResponse read = asAlice.threads()
                .updateThreadReadForUser(request -> request.userId(alice.id())
                        .teamId(team)
                        .threadId(root.id())
                        .timestamp(answer.createAt().plusMillis(1)));

        assertEquals(0, read.unreadReplies());
    }

    @Test
    void aThreadIsUnreadFromAPost() {
        Post root = post("root");
        Post answer = reply(root, "answer");
        asAlice.threads().startFollowingThread(alice.id(), team, root.id());

        ThreadResponse unread = asAlice.threads()
                .setThreadUnreadByPostId(request -> request.userId(alice.id())
                        .teamId(team)
                        .threadId(root.id())
                        .postId(answer.id()));

        assertEquals(1, unread.unreadReplies());
    }

    @Test
    void allThreadsAreReadAtOnce() {
        Post root = post("root");
        reply(root, "answer");
        asAlice.threads().startFollowingThread(alice.id(), team, root.id());

        asAlice.threads().updateThreadsReadForUser(alice.id(), team);

        Eventually.until(
                "end of unread threads",
                () -> asAlice.threads().getUserThreads(alice.id(), team).totalUnreadThreads() == 0);
    }

    @Test
    void aThreadIsNoLongerFollowed() {
        Post root = post("root");
        reply(root, "answer");
        asAlice.threads().startFollowingThread(alice.id(), team, root.id());
        Eventually.until("thread in the list", () -> listed(root.id()));

        asAlice.threads().stopFollowingThread(alice.id(), team, root.id());

        assertFalse(listed(root.id()));
        assertRefused(
                stage.hasKnownErrorIds() ? List.of(404) : List.of(404, 500),
                List.of("app.user.get_threads_for_user.not_found", "app.user.get_thread_membership_for_user.not_found"),
                () -> asAlice.threads()
                        .getUserThread(request ->
                                request.userId(alice.id()).teamId(team).threadId(root.id())));
    }

    @Test
    void nobodyListsTheThreadsOfOthers() {
        assertRefused(403, PERMISSIONS, () -> asBob.threads().getUserThreads(alice.id(), team));
    }

    private boolean listed(String rootId) {
        return asAlice.threads().getUserThreads(alice.id(), team).threads().stream()
                .anyMatch(thread -> thread.id().equals(rootId));
    }
}
