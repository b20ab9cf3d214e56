package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostInfo;
import io.github.mattermostsdk.model.PostList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reading posts of channels and threads. */
class ReadPostsTest extends Scenarios {
    ReadPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aChannelIsReadPageByPage() {
        Post older = post("older");
        Post newer = post("newer");
        String channel = older.channelId();

        PostList first =
                asBob.posts().getPostsForChannel(channel, query -> query.page(0).perPage(1));
        PostList second =
                asBob.posts().getPostsForChannel(channel, query -> query.page(1).perPage(1));

        assertEquals(List.of(newer.id()), first.order());
        assertEquals(List.of(older.id()), second.order());
        assertEquals(
                "older", Objects.requireNonNull(second.posts().get(older.id())).message());
    }

    @Test
    void aPostHasNeighbours() {
        Post first = post("first");
        Post second = post("second");
        Post third = post("third");
        String channel = first.channelId();

        PostList before = asBob.posts()
                .getPostsForChannel(channel, query -> query.before(second.id()).perPage(1));
        PostList after = asBob.posts()
                .getPostsForChannel(channel, query -> query.after(second.id()).perPage(1));

        assertEquals(List.of(first.id()), before.order());
        assertEquals(second.id(), before.nextPostId());
        assertEquals(List.of(third.id()), after.order());
        assertEquals(second.id(), after.prevPostId());
    }

    @Test
    void whatChangedSinceATimeIsListed() {
        Post first = post("before");
        Post second = post("since");

        PostList list = asBob.posts().getPostsForChannel(first.channelId(), query -> query.since(first.createAt()));

        assertTrue(list.order().contains(second.id()));
        assertFalse(list.order().contains(first.id()));
    }

    @Test
    void anUnchangedPostIsNotSentAgain() {
        Post post = post("unchanged");
        ApiResponse<Post> read = asBob.posts()
                .calls()
                .getPost(post.id(), PostsApi.GetPostQuery.builder().build())
                .executeForResponse();

        ApiResponse<Post> again = asBob.posts()
                .calls()
                .getPost(post.id(), PostsApi.GetPostQuery.builder().build())
                .ifNoneMatch(Objects.requireNonNull(read.etag()))
                .executeForResponse();

        assertTrue(again.isNotModified());
    }

    @Test
    void postsAreReadByTheirIds() {
        Post one = post("one");
        Post two = post("two");

        List<Post> posts = asBob.posts().getPostsByIds(List.of(one.id(), two.id(), unknownId()));

        assertIds(List.of(one.id(), two.id()), posts.stream().map(Post::id).toList());
        assertRefused(404, "app.post.get.app_error", () -> asBob.posts().getPostsByIds(List.of(unknownId())));
    }

    @Test
    void aThreadHoldsItsRootAndItsAnswers() {
        Post root = post("root");
        Post answer = reply(root, "answer");

        PostList thread = asAlice.posts().getPostThread(answer.id());

        assertEquals(Set.of(root.id(), answer.id()), thread.posts().keySet());
        assertTrue(thread.order().containsAll(List.of(root.id(), answer.id())));
    }

    @Test
    void aPostTellsWhereItIs() {
        Post post = post("somewhere");

        PostInfo info = asBob.posts().getPostInfo(post.id());

        assertEquals(post.channelId(), info.channelId());
        assertEquals(team, info.teamId());
        assertTrue(info.hasJoinedChannel());
        assertRefused(404, "app.post.get.app_error", () -> asBob.posts().getPostInfo(unknownId()));
    }

    @Test
    void anUnknownPostIsNotFound() {
        assertRefused(404, "app.post.get.app_error", () -> asAdmin.posts().getPost(unknownId()));
        assertRefused(404, "app.post.get.app_error", () -> asAdmin.posts().getPostThread(unknownId()));
    }

    @Test
    void anUnknownChannelHasNoPosts() {
        assertRefused(
                List.of(403, 404),
                List.of("app.channel.get.existing.app_error", PERMISSIONS),
                () -> asAdmin.posts().getPostsForChannel(unknownId()));
    }
}
