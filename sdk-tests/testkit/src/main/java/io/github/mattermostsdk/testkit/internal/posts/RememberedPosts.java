package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.Preference;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Posts that users saved for later, or want to be reminded of. */
final class RememberedPosts {

    private final World world;
    private final Permissions permissions;
    private final PostJson json;

    RememberedPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("getFlaggedPostsForUser", this::getFlaggedPostsForUser);
        operations.on("setPostReminder", this::setPostReminder);
    }

    /** The server takes the number of the page for that of the first post. */
    private Answer getFlaggedPostsForUser(ApiRequest request) {
        String userId = request.id("user_id");
        permissions.requireSelf(request.caller(), userId);
        String channelId = request.query("channel_id");
        String teamId = channelId.isEmpty() ? request.query("team_id") : "";
        Set<String> flagged = new HashSet<>();
        world.preferences.of(userId, Preference.FLAGGED_POST).forEach(flag -> flagged.add(flag.name()));
        List<PostRow> posts = world.posts.newestFirst(post -> flagged.contains(post.id)
                && post.exists()
                && world.channels.member(post.channelId, userId) != null
                && (channelId.isEmpty() || post.channelId.equals(channelId))
                && isInTeam(post, teamId)
                && permissions.mayRead(request.caller(), post));
        List<PostRow> page = ApiRequest.slice(posts, request.page(), request.perPage());
        return Answer.of(json.list(page, List.of(), request.caller(), ThreadView.PLAIN));
    }

    private boolean isInTeam(PostRow post, String teamId) {
        ChannelRow channel = world.channels.get(post.channelId);
        return teamId.isEmpty() || channel.isConversation() || channel.teamId.equals(teamId);
    }

    /** Nothing shows a reminder before it is due, and then it comes over the WebSocket, which is not simulated. */
    private Answer setPostReminder(ApiRequest request) {
        String postId = request.id("post_id");
        String userId = request.id("user_id");
        permissions.requireSelf(request.caller(), userId);
        PostRow post = world.posts.find(postId);
        permissions.require(permissions.mayReadPost(request.caller(), postId));
        JsonMap body = request.object("target_time");
        Object time = body.get("target_time");
        if (time != null && !(time instanceof Long)) {
            throw Problems.invalidBodyParam("target_time");
        }
        if (post == null) {
            throw new Problem(500, "<untranslated>", "<untranslated>");
        }
        return Answer.done();
    }
}
