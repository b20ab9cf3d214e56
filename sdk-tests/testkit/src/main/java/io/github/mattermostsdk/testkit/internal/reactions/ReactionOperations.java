package io.github.mattermostsdk.testkit.internal.reactions;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Emojis;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ReactionRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.ReactionJson;
import java.util.List;
import java.util.TreeMap;

/** Emojis that users put on posts. */
public final class ReactionOperations {

    private static final int MOST_EMOJIS = 50;
    private static final int LONGEST_NAME = 64;

    private final World world;
    private final Permissions permissions;
    private final Emojis emojis;

    private ReactionOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.emojis = new Emojis(world);
    }

    /** Registers them. */
    public static void register(World world, Operations operations) {
        ReactionOperations reactions = new ReactionOperations(world);
        operations.on("saveReaction", reactions::saveReaction);
        operations.on("deleteReaction", reactions::deleteReaction);
        operations.on("getReactions", reactions::getReactions);
        operations.on("getBulkReactions", reactions::getBulkReactions);
    }

    private Answer saveReaction(ApiRequest request) {
        JsonMap body = request.object("reaction", "user_id", "post_id", "emoji_name");
        String userId = body.text("user_id");
        String postId = body.text("post_id");
        String name = body.text("emoji_name");
        if (!Ids.isValid(userId) || !Ids.isValid(postId) || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Problem(400, "api.reaction.save_reaction.invalid.app_error", "Reaction is not valid.");
        }
        if (!userId.equals(request.caller().id)) {
            throw new Problem(
                    403,
                    "api.reaction.save_reaction.user_id.app_error",
                    "You cannot save reaction for the other user.");
        }
        PostRow post = find(request.caller(), postId);
        if (!emojis.exists(name)) {
            throw new Problem(404, "app.emoji.get_by_name.no_result", "We couldn\u2019t find the emoji.");
        }
        checkNumber(post, name);
        if (isArchived(post)) {
            throw new Problem(
                    403, "api.reaction.save.archived_channel.app_error", "You cannot react in an archived channel.");
        }
        return Answer.of(ReactionJson.of(save(post, userId, name)));
    }

    private PostRow find(UserRow caller, String postId) {
        PostRow post = world.posts.findAny(postId);
        permissions.require(caller.isSystemAdmin() || (post != null && permissions.isMember(caller, post.channelId)));
        if (post == null || !post.exists()) {
            throw Problems.noSuchPost();
        }
        return post;
    }

    private void checkNumber(PostRow post, String name) {
        List<String> names = world.posts.reactionsTo(post.id).stream()
                .map(reaction -> reaction.emojiName)
                .distinct()
                .toList();
        if (!names.contains(name) && names.size() >= MOST_EMOJIS) {
            throw new Problem(
                    400, "app.reaction.save.save.too_many_reactions", "Reaction limit has been reached for this post.");
        }
    }

    private boolean isArchived(PostRow post) {
        return world.channels.get(post.channelId).deleteAt != 0;
    }

    /** The second time nothing is added, and the answer says a later time than the first one did. */
    private ReactionRow save(PostRow post, String userId, String name) {
        ReactionRow reaction = new ReactionRow(userId, post.id, post.channelId, name, world.now());
        ReactionRow present = world.posts.reaction(userId, post.id, name);
        if (present == null) {
            world.posts.add(reaction);
        } else {
            present.updateAt = reaction.updateAt;
        }
        post.hasReactions = true;
        post.updateAt = Math.max(world.now(), post.updateAt + 1);
        return reaction;
    }

    private Answer deleteReaction(ApiRequest request) {
        String userId = request.id("user_id");
        String postId = request.id("post_id");
        String name = request.path("emoji_name");
        if (!Emojis.isName(name)) {
            throw Problems.invalidUrlParam("emoji_name");
        }
        UserRow caller = request.caller();
        permissions.require(caller.isSystemAdmin() || caller.id.equals(userId));
        PostRow post = find(caller, postId);
        if (isArchived(post)) {
            throw new Problem(
                    403,
                    "api.reaction.delete.archived_channel.app_error",
                    "You cannot remove a reaction in an archived channel.");
        }
        ReactionRow reaction = world.posts.reaction(userId, postId, name);
        if (reaction != null) {
            world.posts.remove(reaction);
        }
        post.hasReactions = !world.posts.reactionsTo(postId).isEmpty();
        post.updateAt = Math.max(world.now(), post.updateAt + 1);
        return Answer.done();
    }

    private Answer getReactions(ApiRequest request) {
        String postId = request.id("post_id");
        permissions.require(permissions.mayReadPost(request.caller(), postId));
        List<ReactionRow> reactions = world.posts.reactionsTo(postId);
        return Answer.of(reactions.isEmpty() ? null : ReactionJson.of(reactions));
    }

    private Answer getBulkReactions(ApiRequest request) {
        List<String> postIds = request.texts();
        for (String id : postIds) {
            permissions.require(permissions.mayReadPost(request.caller(), id));
        }
        if (postIds.isEmpty()) {
            throw new Problem(500, "app.reaction.bulk_get_for_post_ids.app_error", "Unable to get reactions for post.");
        }
        TreeMap<String, Object> reactions = new TreeMap<>();
        postIds.forEach(id -> reactions.put(id, ReactionJson.of(world.posts.reactionsTo(id))));
        return Answer.of(reactions);
    }
}
