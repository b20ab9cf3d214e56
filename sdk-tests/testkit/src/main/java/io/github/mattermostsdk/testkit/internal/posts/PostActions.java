package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Edits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.AttachmentJson;
import java.util.Objects;

/** Buttons and menus in posts: pressing one calls the program behind it, as on the server. */
final class PostActions {

    private final World world;
    private final Permissions permissions;
    private final Edits edits;
    private final Integrations integrations = new Integrations();

    PostActions(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.edits = new Edits(world);
    }

    void register(Operations operations) {
        // The program may call the server back before it answers, so the lock must be free.
        operations.onUnlocked("doPostAction", this::doPostAction);
    }

    private Answer doPostAction(ApiRequest request) {
        String triggerId = world.ids.next();
        String postId = request.id("post_id");
        JsonMap action = world.locked(() -> find(request, postId));
        JsonMap integration = Objects.requireNonNull(action.object("integration"));
        JsonMap message = world.locked(() -> message(request, postId, action, integration, triggerId));
        JsonMap answer = integrations.call(integration.text("url"), message);
        JsonMap update = answer.object("update");
        if (update != null) {
            world.locked(() -> update(postId, update));
        }
        return Answer.of(new JsonMap().with("status", "OK").with("trigger_id", triggerId));
    }

    private JsonMap find(ApiRequest request, String postId) {
        PostRow post = world.posts.find(postId);
        if (post == null) {
            throw Problems.noSuchPost();
        }
        permissions.require(permissions.mayRead(request.caller(), post));
        String actionId = request.path("action_id");
        return AttachmentJson.actions(post.props).stream()
                .filter(action -> action.text("id").equals(actionId) && action.object("integration") != null)
                .findFirst()
                .orElseThrow(() -> new Problem(404, "api.post.do_action.action_id.app_error", "Invalid action id."));
    }

    private JsonMap message(ApiRequest request, String postId, JsonMap action, JsonMap integration, String triggerId) {
        PostRow post = Objects.requireNonNull(world.posts.find(postId));
        ChannelRow channel = world.channels.get(post.channelId);
        TeamRow team = world.teams.find(channel.teamId);
        JsonMap sentContext = integration.object("context");
        JsonMap context = sentContext == null ? new JsonMap() : new JsonMap(sentContext);
        context.unlessEmpty("selected_option", request.objectOrEmpty().text("selected_option"));
        return new JsonMap()
                .with("user_id", request.caller().id)
                .with("user_name", request.caller().username)
                .with("channel_id", channel.id)
                .with("channel_name", channel.name)
                .with("team_id", channel.teamId)
                .with("team_domain", team == null ? "" : team.name)
                .with("post_id", postId)
                .with("trigger_id", triggerId)
                .with("type", action.text("type"))
                .with("data_source", action.text("data_source"))
                .with("context", context);
    }

    private boolean update(String postId, JsonMap update) {
        PostRow post = world.posts.find(postId);
        if (post != null) {
            JsonMap changes = new JsonMap().with("message", update.text("message"));
            changes.unlessEmpty("props", update.object("props"));
            edits.apply(post, changes);
        }
        return post != null;
    }
}
