package io.github.mattermostsdk.testkit.internal.scheduled;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Handler;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.PostContent;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.ScheduledPostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Keeps posts for later. Refused unless the setting plays a licence. No server with one was recorded: what is refused beside
 * that follows the API description, and the error ids follow the names of the server's other ones.
 */
public final class ScheduledPosts {

    private static final String BODY = "scheduled_post";

    private final World world;
    private final Permissions permissions;

    private ScheduledPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    /** Registers the operations, and what sends posts when their time has come. */
    public static void register(World world, Operations operations) {
        ScheduledPosts posts = new ScheduledPosts(world);
        operations.on("createScheduledPost", posts.licensed(posts::create));
        operations.on("updateScheduledPost", posts.licensed(posts::update));
        operations.on("deleteScheduledPost", posts.licensed(posts::delete));
        operations.on("getUserScheduledPosts", posts.licensed(posts::list));
        world.chores.add(new Delivery(world)::sendWhatIsDue);
    }

    private Handler licensed(Handler handler) {
        return request -> {
            if (!world.has(Setting.SCHEDULED_POSTS)) {
                throw new Problem(
                        400, "api.scheduled_posts.license_error", "Scheduled posts feature requires a license");
            }
            return handler.answer(request);
        };
    }

    private Answer create(ApiRequest request) {
        JsonMap body = request.object(BODY, "channel_id", "root_id", "message", "type");
        ChannelRow channel = world.channels.find(body.text("channel_id"));
        permissions.require(permissions.mayPost(request.caller(), channel));
        ScheduledPostRow post = new ScheduledPostRow(
                world.ids.next(),
                request.caller().id,
                Objects.requireNonNull(channel).id,
                body.text("root_id"),
                world.now());
        fill(post, body);
        world.scheduledPosts.put(post.id, post);
        return Answer.created(json(post));
    }

    private void fill(ScheduledPostRow post, JsonMap body) {
        PostContent.check(body.text("message"), body.text("type"));
        List<String> files = body.texts("file_ids");
        if (body.text("message").isBlank() && files.isEmpty()) {
            throw invalid("empty_post", "Cannot schedule an empty post.");
        }
        if (body.number("scheduled_at") <= world.now()) {
            throw invalid("scheduled_at", "Invalid scheduled at time.");
        }
        post.message = body.text("message");
        post.type = body.text("type");
        post.props = Objects.requireNonNullElseGet(body.object("props"), JsonMap::new);
        post.priority = body.object("priority");
        post.fileIds = files;
        post.scheduledAt = body.number("scheduled_at");
    }

    private static Problem invalid(String what, String message) {
        return new Problem(400, "model.scheduled_post.is_valid." + what + ".app_error", message);
    }

    private Answer update(ApiRequest request) {
        JsonMap body = request.object(BODY, "id", "message", "type");
        if (!body.text("id").equals(request.path("scheduled_post_id"))) {
            throw Problems.invalidUrlParam("scheduled_post_id");
        }
        ScheduledPostRow post = find(request, "update");
        fill(post, body);
        post.updateAt = Math.max(world.now(), post.updateAt + 1);
        post.processedAt = 0;
        post.errorCode = "";
        return Answer.created(json(post));
    }

    private Answer delete(ApiRequest request) {
        ScheduledPostRow post = find(request, "delete");
        world.scheduledPosts.remove(post.id);
        return Answer.created(json(post));
    }

    private ScheduledPostRow find(ApiRequest request, String action) {
        ScheduledPostRow post = world.scheduledPosts.get(request.path("scheduled_post_id"));
        if (post == null) {
            throw new Problem(
                    404,
                    "app." + action + "_scheduled_post.existing_scheduled_post.not_exist",
                    "Scheduled post does not exist.");
        }
        if (!post.userId.equals(request.caller().id)) {
            throw new Problem(
                    403,
                    "app." + action + "_scheduled_post." + action + "_permission.error",
                    "You do not have permission to " + action + " this resource.");
        }
        return post;
    }

    private Answer list(ApiRequest request) {
        String teamId = request.id("team_id");
        permissions.require(permissions.mayViewTeam(request.caller(), teamId));
        JsonMap answer = new JsonMap().with(teamId, own(request, teamId));
        if (request.flag("includeDirectChannels")) {
            answer.put("directChannels", own(request, ""));
        }
        return Answer.of(answer);
    }

    private List<JsonMap> own(ApiRequest request, String teamId) {
        List<ScheduledPostRow> own = new ArrayList<>(world.scheduledPosts.values());
        own.removeIf(post -> !post.userId.equals(request.caller().id)
                || !world.channels.get(post.channelId).teamId.equals(teamId));
        own.sort(Comparator.comparingLong(post -> post.scheduledAt));
        return own.stream().map(ScheduledPosts::json).toList();
    }

    private static JsonMap json(ScheduledPostRow post) {
        return new JsonMap()
                .with("create_at", post.createAt)
                .with("update_at", post.updateAt)
                .with("delete_at", 0)
                .with("user_id", post.userId)
                .with("channel_id", post.channelId)
                .with("root_id", post.rootId)
                .with("message", post.message)
                .with("type", post.type)
                .with("props", post.props)
                .unlessEmpty("file_ids", post.fileIds)
                .unlessEmpty("priority", post.priority)
                .with("id", post.id)
                .with("scheduled_at", post.scheduledAt)
                .with("processed_at", post.processedAt)
                .with("error_code", post.errorCode);
    }
}
