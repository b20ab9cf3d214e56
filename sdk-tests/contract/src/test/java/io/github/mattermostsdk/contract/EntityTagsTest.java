package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.api.ChannelsApi.GetChannelsForTeamForUserQuery;
import io.github.mattermostsdk.api.PostsApi.GetFileInfosForPostQuery;
import io.github.mattermostsdk.api.PostsApi.GetPostQuery;
import io.github.mattermostsdk.api.PostsApi.GetPostThreadQuery;
import io.github.mattermostsdk.api.PostsApi.GetPostsForChannelQuery;
import io.github.mattermostsdk.api.UsersApi.GetUsersQuery;
import io.github.mattermostsdk.calls.ChannelsCalls;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.calls.UsersCalls;
import io.github.mattermostsdk.model.Post;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Answers that are not sent again to those who have them. */
class EntityTagsTest extends Scenarios {
    private final UsersCalls users = asAlice.users().calls();
    private final PostsCalls posts = asAlice.posts().calls();
    private final ChannelsCalls channels = asAlice.channels().calls();

    EntityTagsTest(ContractRun run) {
        super(run);
    }

    @Test
    void usersAreSentOnce() {
        assertSentOnce(users.getMe());
        assertSentOnce(users.getUser(bob.id()));
        assertSentOnce(users.getUserByUsername(bob.username()));
        assertSentOnce(users.getUserByEmail(alice.email()));
        assertSentOnce(users.getUsers(GetUsersQuery.builder().inTeam(team).build()));
        assertSentOnce(users.getUsers(GetUsersQuery.builder().notInTeam(team).build()));
    }

    @Test
    void postsAndChannelsAreSentOnce() {
        Post root = post("root " + stage.uniqueWord());
        reply(root, "answer");
        String channel = root.channelId();

        assertSentOnce(posts.getPost(root.id(), GetPostQuery.builder().build()));
        assertSentOnce(
                posts.getPostThread(root.id(), GetPostThreadQuery.builder().build()));
        assertSentOnce(posts.getFileInfosForPost(
                root.id(), GetFileInfosForPostQuery.builder().build()));
        assertSentOnce(posts.getPostsForChannel(
                channel, GetPostsForChannelQuery.builder().build()));
        assertSentOnce(posts.getPostsForChannel(
                channel, GetPostsForChannelQuery.builder().before(root.id()).build()));
        assertSentOnce(posts.getPostsForChannel(
                channel, GetPostsForChannelQuery.builder().after(root.id()).build()));
        assertSentOnce(channels.getChannelsForTeamForUser(
                alice.id(), team, GetChannelsForTeamForUserQuery.builder().build()));
    }

    @Test
    void whatHasChangedIsSentAgain() {
        Post post = post("first " + stage.uniqueWord());
        ApiCall<Post> call = posts.getPost(post.id(), GetPostQuery.builder().build());
        String tag = Objects.requireNonNull(call.executeForResponse().etag());

        asAlice.posts().patchPost(post.id(), patch -> patch.message("second"));

        ApiResponse<Post> changed = call.ifNoneMatch(tag).executeForResponse();
        assertFalse(changed.isNotModified());
        assertEquals("second", changed.body().message());
        assertNotEquals(tag, changed.etag());
    }

    @Test
    void aReactionChangesTheTagOfTheChannel() {
        Post post = post("to be liked " + stage.uniqueWord());
        ApiCall<?> page = posts.getPostsForChannel(
                post.channelId(), GetPostsForChannelQuery.builder().build());
        String tag = Objects.requireNonNull(page.executeForResponse().etag());

        asBob.reactions()
                .saveReaction(
                        reaction -> reaction.userId(bob.id()).postId(post.id()).emojiName("tada"));

        assertEquals(200, page.ifNoneMatch(tag).executeForResponse().status());
    }

    @Test
    void otherListsHaveNoTag() {
        assertNull(asAlice.sessions()
                .calls()
                .getSessions(alice.id())
                .executeForResponse()
                .etag());
        List<ApiCall<?>> calls = List.of(
                users.getUsers(GetUsersQuery.builder().build()),
                users.getTotalUsersStats(),
                channels.getChannel(townSquare().id()));
        for (ApiCall<?> call : calls) {
            assertNull(call.executeForResponse().etag(), call::operationId);
        }
    }

    private static void assertSentOnce(ApiCall<?> call) {
        ApiResponse<?> first = call.executeForResponse();
        String tag = Objects.requireNonNull(first.etag(), call.operationId());

        ApiResponse<?> second = call.ifNoneMatch(tag).executeForResponse();

        assertTrue(second.isNotModified(), call::operationId);
        assertEquals(304, second.status());
        assertEquals(tag, second.etag());
        assertThrows(IllegalStateException.class, second::body);
    }
}
