package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Edits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import org.jspecify.annotations.Nullable;

/** Changes posts, and brings back what they were. */
final class EditPosts {

    private final World world;
    private final Permissions permissions;
    private final Edits edits;
    private final PostJson json;

    EditPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.edits = new Edits(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("updatePost", this::updatePost);
        operations.on("patchPost", this::patchPost);
        operations.on("restorePostVersion", this::restorePostVersion);
        operations.on("getPostEditHistory", this::getPostEditHistory);
        operations.on("pinPost", request -> pin(request, true));
        operations.on("unpinPost", request -> pin(request, false));
    }

    /** Replaces the content; of the files those stay about which nothing is said. */
    private Answer updatePost(ApiRequest request) {
        String id = request.id("post_id");
        JsonMap body = request.object("post", "id", "message");
        if (!body.text("id").equals(id)) {
            throw Problems.invalidBodyParam("id");
        }
        PostRow post = editable(request, id);
        JsonMap whole =
                new JsonMap(body).with("message", body.text("message")).with("is_pinned", body.flag("is_pinned"));
        if (body.object("props") == null) {
            whole.put("props", new JsonMap());
        }
        edits.apply(post, whole);
        return Answer.of(json.of(post, request.caller()));
    }

    private Answer patchPost(ApiRequest request) {
        String id = request.id("post_id");
        JsonMap patch = request.object("post", "message");
        PostRow post = editable(request, id);
        edits.apply(post, patch);
        return Answer.of(json.of(post, request.caller()));
    }

    private PostRow editable(ApiRequest request, String id) {
        PostRow post = world.posts.find(id);
        if (post == null) {
            throw Problems.permissions();
        }
        permissions.require(permissions.mayEdit(request.caller(), post));
        return post;
    }

    /** Whoever may read a post may pin it. */
    private Answer pin(ApiRequest request, boolean pinned) {
        PostRow post = world.posts.find(request.id("post_id"));
        if (post == null) {
            throw Problems.permissions();
        }
        permissions.require(permissions.mayRead(request.caller(), post));
        edits.apply(post, new JsonMap().with("is_pinned", pinned));
        return Answer.done();
    }

    private Answer restorePostVersion(ApiRequest request) {
        String id = request.id("post_id");
        PostRow version = own(request, world.posts.version(request.path("restore_version_id")));
        PostRow post = own(request, world.posts.find(id));
        if (!version.originalId.equals(id)) {
            throw new Problem(
                    400,
                    "app.post.restore_post_version.not_an_history_item.app_error",
                    "The provided post history ID does not correspond to any history item for the specified post.");
        }
        edits.restore(post, version);
        return Answer.of(json.of(post, request.caller()));
    }

    private Answer getPostEditHistory(ApiRequest request) {
        PostRow post = own(request, world.posts.find(request.id("post_id")));
        return Answer.of(world.posts.versionsOf(post.id).stream()
                .map(version -> json.version(version, request.caller()))
                .toList());
    }

    private static PostRow own(ApiRequest request, @Nullable PostRow post) {
        if (post == null || !post.userId.equals(request.caller().id)) {
            throw Problems.permissions();
        }
        return post;
    }
}
