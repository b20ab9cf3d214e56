package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Removal;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;

/** Posts that can be read once. Writing one takes a licence, so a test has to seed it. */
final class BurnOnRead {

    private static final long DEFAULT_SECONDS = 600;

    private final World world;
    private final Permissions permissions;
    private final Removal removal;
    private final PostJson json;

    BurnOnRead(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.removal = new Removal(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("revealPost", this::revealPost);
        operations.on("burnPost", this::burnPost);
    }

    private PostRow find(ApiRequest request, String action) {
        PostRow post = world.posts.find(request.id("post_id"));
        if (post == null) {
            throw Problems.noSuchPost();
        }
        permissions.require(permissions.mayRead(request.caller(), post));
        if (!permissions.isMember(request.caller(), post.channelId)) {
            throw new Problem(
                    403,
                    "api.post." + action + "_post.user_not_in_channel.app_error",
                    "You do not have permission to " + action + " this post. You must be a member of the channel.");
        }
        return post;
    }

    private Answer revealPost(ApiRequest request) {
        PostRow post = find(request, "reveal");
        UserRow caller = request.caller();
        if (post.userId.equals(caller.id)) {
            throw new Problem(
                    400,
                    "api.post.reveal_post.cannot_reveal_own_post.app_error",
                    "You cannot reveal your own burn-on-read post.");
        }
        if (!post.type.equals(PostRow.BURN_ON_READ)) {
            throw new Problem(
                    400,
                    "app.reveal_post.not_burn_on_read.app_error",
                    "This post is not a burn-on-read post and cannot be revealed.");
        }
        long seconds = post.props.number("read_duration") == 0 ? DEFAULT_SECONDS : post.props.number("read_duration");
        post.revealedUntil.putIfAbsent(caller.id, world.now() + seconds * 1000);
        return Answer.of(json.of(post, caller));
    }

    private Answer burnPost(ApiRequest request) {
        PostRow post = find(request, "burn");
        UserRow caller = request.caller();
        if (!post.type.equals(PostRow.BURN_ON_READ)) {
            throw new Problem(
                    400,
                    "app.burn_post.not_burn_on_read.app_error",
                    "This post is not a burn-on-read post and cannot be burned.");
        }
        if (post.userId.equals(caller.id)) {
            removal.forget(post);
            return Answer.done();
        }
        if (!post.revealedUntil.containsKey(caller.id)) {
            throw new Problem(
                    400,
                    "app.burn_post.not_revealed.app_error",
                    "This burn-on-read post has not been revealed yet. You must reveal it before burning.");
        }
        post.revealedUntil.put(caller.id, world.now());
        return Answer.done();
    }
}
