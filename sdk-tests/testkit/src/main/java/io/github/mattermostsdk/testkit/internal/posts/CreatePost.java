package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.SessionCookies;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Duplicates;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.PostContent;
import io.github.mattermostsdk.testkit.internal.logic.Posting;
import io.github.mattermostsdk.testkit.internal.logic.Presence;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.AttachmentJson;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import org.jspecify.annotations.Nullable;

/** Writes a post, once for each pending id. */
final class CreatePost {

    private final World world;
    private final Permissions permissions;
    private final Posting posting;
    private final Presence presence;
    private final Sessions sessions;
    private final Duplicates duplicates;
    private final PostJson json;

    CreatePost(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.posting = new Posting(world);
        this.presence = new Presence(world);
        this.sessions = new Sessions(world);
        this.duplicates = new Duplicates(world.clock);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.onUnlocked("createPost", this::createPost);
    }

    /** Not under the lock all the time: a second request must be able to come while the first is at work. */
    private Answer createPost(ApiRequest request) {
        JsonMap body = request.object("post", "channel_id", "message", "root_id", "type", "pending_post_id");
        UserRow author = request.caller();
        String pendingId = body.text("pending_post_id");
        world.locked(() -> check(body, author));
        String known = duplicates.begin(pendingId);
        if (known != null) {
            Answer repeated = world.locked(() -> repeat(known, author));
            if (repeated != null) {
                return repeated;
            }
            duplicates.claim(pendingId);
        }
        try {
            request.pause();
            PostRow post = world.locked(() -> write(body, author));
            duplicates.finish(pendingId, post.id);
            return world.locked(() -> answer(post, request));
        } catch (Problem problem) {
            duplicates.giveUp(pendingId);
            throw problem;
        }
    }

    private ChannelRow check(JsonMap body, UserRow author) {
        ChannelRow channel = world.channels.find(body.text("channel_id"));
        if (channel == null || !permissions.mayPost(author, channel)) {
            throw Problems.permissions();
        }
        JsonMap metadata = body.object("metadata");
        JsonMap priority = metadata == null ? null : metadata.object("priority");
        if (priority != null && (priority.flag("requested_ack") || priority.flag("persistent_notifications"))) {
            throw new Problem(
                    501, "license_error.feature_unavailable", "Feature is not available for the current license");
        }
        String type = body.text("type");
        if (type.equals(PostRow.BURN_ON_READ)) {
            throw new Problem(
                    501,
                    "api.post.fill_in_post_props.burn_on_read.license.app_error",
                    "Burn-on-read posts require an Enterprise Advanced license.");
        }
        if (type.startsWith("system_")) {
            throw new Problem(400, "api.context.invalid_param.app_error", "Invalid post.type parameter.");
        }
        if (channel.deleteAt != 0) {
            throw new Problem(
                    400, "api.post.create_post.can_not_post_to_deleted.error", "Can not post to deleted channel.");
        }
        return channel;
    }

    /** The post that the first request made, or null if the caller may not know of it. */
    private @Nullable Answer repeat(String postId, UserRow author) {
        PostRow post = world.posts.find(postId);
        if (post == null) {
            throw new Problem(
                    500,
                    "api.post.deduplicate_create_post.failed_to_get",
                    "Failed to fetch original post after deduplicating a client repeating the same request.");
        }
        return permissions.mayRead(author, post) ? Answer.created(json.bare(post, author)) : null;
    }

    private PostRow write(JsonMap body, UserRow author) {
        PostRow post = new PostRow(world.ids.next());
        post.userId = author.id;
        post.channelId = body.text("channel_id");
        post.rootId = body.text("root_id");
        post.message = body.text("message");
        post.type = body.text("type");
        post.pinned = body.flag("is_pinned");
        post.fileIds = body.texts("file_ids");
        JsonMap props = body.object("props");
        post.props = AttachmentJson.stored(props == null ? new JsonMap() : props, world.ids);
        JsonMap metadata = body.object("metadata");
        JsonMap priority = metadata == null ? null : metadata.object("priority");
        post.priority = priority == null || priority.text("priority").isEmpty() ? null : priority.text("priority");
        post.createAt = author.isSystemAdmin() ? body.number("create_at") : 0;
        checkRoot(post);
        PostContent.check(post.message, post.type);
        posting.publish(post);
        return post;
    }

    private void checkRoot(PostRow post) {
        if (post.isRoot()) {
            return;
        }
        PostRow root = world.posts.find(post.rootId);
        if (root == null || (root.channelId.equals(post.channelId) && !root.isRoot())) {
            throw new Problem(400, "api.post.create_post.root_id.app_error", "Invalid RootId parameter.");
        }
        if (!root.channelId.equals(post.channelId)) {
            throw new Problem(
                    400, "api.post.create_post.channel_root_id.app_error", "Invalid ChannelId for RootId parameter.");
        }
    }

    private Answer answer(PostRow post, ApiRequest request) {
        if (!request.query("set_online").equals("false")) {
            presence.noteActivity(post.userId);
        }
        JsonMap answer = json.of(post, request.caller());
        answer.put("pending_post_id", request.object("post").text("pending_post_id"));
        JsonMap metadata = answer.object("metadata");
        JsonMap priority = metadata == null ? null : metadata.object("priority");
        if (priority != null) {
            priority.remove("PostId");
            priority.remove("ChannelId");
        }
        boolean extended = sessions.extend(request.session());
        return extended ? SessionCookies.add(Answer.created(answer), request.session()) : Answer.created(answer);
    }
}
