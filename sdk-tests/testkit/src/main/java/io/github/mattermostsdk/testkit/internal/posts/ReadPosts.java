package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.FileJson;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import java.util.List;
import java.util.Set;

/** Finds posts by their ids, and what belongs to one. */
final class ReadPosts {

    private static final int MOST_IDS = 1000;
    private static final String CACHEABLE = "max-age=2592000, private";

    private final World world;
    private final Permissions permissions;
    private final PostJson json;

    ReadPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("getPost", this::getPost);
        operations.on("getPostsByIds", this::getPostsByIds);
        operations.on("getPostInfo", this::getPostInfo);
        operations.on("getFileInfosForPost", this::getFileInfosForPost);
    }

    private Answer getPost(ApiRequest request) {
        PostRow post = find(request);
        return Answer.of(json.of(post, request.caller())).etag(world.etag(post.id, post.updateAt));
    }

    private PostRow find(ApiRequest request) {
        String id = request.id("post_id");
        boolean deletedToo = request.flag("include_deleted");
        permissions.require(!deletedToo || request.caller().isSystemAdmin());
        PostRow post = deletedToo ? world.posts.findAny(id) : world.posts.find(id);
        if (post == null) {
            throw Problems.noSuchPost();
        }
        permissions.require(permissions.mayRead(request.caller(), post));
        return post;
    }

    private Answer getPostsByIds(ApiRequest request) {
        List<String> ids = request.texts();
        if (ids.isEmpty()) {
            throw Problems.invalidBodyParam("post_ids");
        }
        if (ids.size() > MOST_IDS) {
            throw new Problem(
                    400,
                    "api.post.posts_by_ids.invalid_body.request_error",
                    "The number of Post IDs received has exceeded the maximum size of " + MOST_IDS);
        }
        Set<String> wanted = Set.copyOf(ids);
        List<PostRow> posts = world.posts.newestFirst(post -> wanted.contains(post.id) && post.exists());
        if (posts.isEmpty()) {
            throw Problems.noSuchPost();
        }
        UserRow caller = request.caller();
        return Answer.of(posts.stream()
                        .filter(post -> permissions.mayRead(caller, post))
                        .map(post -> json.of(post, caller))
                        .toList())
                .header("First-Inaccessible-Post-Time", "0");
    }

    private Answer getPostInfo(ApiRequest request) {
        PostRow post = world.posts.find(request.id("post_id"));
        if (post == null) {
            throw Problems.noSuchPost();
        }
        ChannelRow channel = world.channels.get(post.channelId);
        UserRow caller = request.caller();
        boolean inChannel = permissions.isMember(caller, channel.id);
        TeamMemberRow inTeam = world.teams.member(channel.teamId, caller.id);
        TeamRow team = world.teams.find(channel.teamId);
        boolean couldJoin = team != null
                && ((channel.isOpen() && (inTeam != null || team.allowOpenInvite))
                        || (inTeam != null && inTeam.admin)
                        || caller.isSystemAdmin());
        if (!inChannel && !couldJoin) {
            throw Problems.noSuchPost();
        }
        return Answer.of(new JsonMap()
                .with("channel_id", channel.id)
                .with("channel_type", channel.type)
                .with("channel_display_name", channel.displayName)
                .with("has_joined_channel", inChannel)
                .with("team_id", channel.teamId)
                .with("team_type", team == null ? "" : team.type)
                .with("team_display_name", team == null ? "" : team.displayName)
                .with("has_joined_team", inTeam != null));
    }

    private Answer getFileInfosForPost(ApiRequest request) {
        PostRow post = find(request);
        List<FileRow> files = request.flag("include_deleted")
                ? world.files.all().filter(file -> file.postId.equals(post.id)).toList()
                : world.files.of(post.id);
        long newest = files.stream().mapToLong(file -> file.createAt).max().orElse(0);
        String etag = files.isEmpty() ? world.version : world.etag(post.id, newest);
        return Answer.of(FileJson.of(files)).header("Cache-Control", CACHEABLE).etag(etag);
    }
}
