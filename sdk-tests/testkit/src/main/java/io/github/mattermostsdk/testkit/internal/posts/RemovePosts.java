package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Posting;
import io.github.mattermostsdk.testkit.internal.logic.Removal;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Deletes posts, so that administrators can still see them or for good. */
final class RemovePosts {

    private final World world;
    private final Permissions permissions;
    private final Posting posting;
    private final Removal removal;

    RemovePosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.posting = new Posting(world);
        this.removal = new Removal(world);
    }

    void register(Operations operations) {
        operations.on("deletePost", this::deletePost);
    }

    private Answer deletePost(ApiRequest request) {
        String id = request.id("post_id");
        boolean permanent = request.flag("permanent");
        if (permanent && !world.has(Setting.API_POST_DELETION)) {
            throw new Problem(
                    501,
                    "api.post.delete_post.not_enabled.app_error",
                    "Cannot delete post, ServiceSettings.EnableAPIPostDeletion is not enabled.");
        }
        permissions.require(!permanent || request.caller().isSystemAdmin());
        PostRow post = permanent ? world.posts.findAny(id) : world.posts.find(id);
        if (post == null) {
            throw Problems.noSuchPost();
        }
        permissions.require(permissions.mayDelete(request.caller(), post));
        if (permanent) {
            removal.forget(post);
            return Answer.done();
        }
        if (world.channels.get(post.channelId).deleteAt != 0) {
            throw new Problem(
                    400,
                    "api.post.delete_post.can_not_delete_post_in_deleted.error",
                    "Can not delete a post in a deleted channel.");
        }
        posting.delete(post, request.caller().id);
        return Answer.done();
    }
}
