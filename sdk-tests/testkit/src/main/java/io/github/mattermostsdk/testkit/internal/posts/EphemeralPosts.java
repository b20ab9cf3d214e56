package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Mentions;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.AttachmentJson;
import io.github.mattermostsdk.testkit.internal.view.PostJson;

/** Posts that one user sees and nobody keeps. */
final class EphemeralPosts {

    private final World world;
    private final Permissions permissions;
    private final PostJson json;

    EphemeralPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("createPostEphemeral", this::createPostEphemeral);
    }

    private Answer createPostEphemeral(ApiRequest request) {
        JsonMap body = request.object("body", "user_id");
        if (body.text("user_id").isEmpty()) {
            throw Problems.invalidBodyParam("user_id");
        }
        JsonMap sent = body.object("post");
        if (sent == null) {
            throw Problems.invalidBodyParam("post");
        }
        permissions.requireAdmin(request.caller());
        PostRow post = new PostRow(world.ids.next());
        post.type = PostRow.EPHEMERAL;
        post.userId = request.caller().id;
        post.channelId = sent.text("channel_id");
        post.rootId = sent.text("root_id");
        post.message = sent.text("message");
        post.hashtags = Mentions.hashtags(post.message);
        post.createAt = world.now();
        JsonMap props = sent.object("props");
        post.props = AttachmentJson.stored(props == null ? new JsonMap() : props, world.ids);
        return Answer.created(json.of(post, request.caller()));
    }
}
