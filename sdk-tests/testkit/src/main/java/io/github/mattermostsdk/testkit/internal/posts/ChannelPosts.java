package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pages of the posts of a channel: by number, before or after a post, or what changed since a time. */
final class ChannelPosts {

    private static final int MOST_CHANGES = 1000;

    private final World world;
    private final Permissions permissions;
    private final Timeline timeline;
    private final PostJson json;

    ChannelPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.timeline = new Timeline(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("getPostsForChannel", this::getPostsForChannel);
    }

    private Answer getPostsForChannel(ApiRequest request) {
        String channelId = request.id("channel_id");
        String after = postId(request, "after");
        String before = postId(request, "before");
        long since = since(request);
        boolean deleted = request.flag("include_deleted");
        permissions.require(!deleted || request.caller().isSystemAdmin());
        ChannelRow channel = world.channels.find(channelId);
        if (channel == null) {
            throw Problems.noSuchChannel(channelId);
        }
        permissions.require(permissions.mayRead(request.caller(), channel));
        if (since > 0) {
            return changes(request, channel, since);
        }
        boolean collapsed = request.flag("collapsedThreads");
        boolean alone = request.flag("skipFetchThreads");
        List<PostRow> all = timeline.of(channelId, collapsed, deleted);
        List<PostRow> page;
        boolean counted = alone || collapsed;
        if (!after.isEmpty()) {
            page = after(request, all, after);
            counted = true;
        } else if (!before.isEmpty()) {
            long time = timeline.timeOf(before, Long.MIN_VALUE);
            page = request.pageOf(
                    all.stream().filter(post -> post.createAt < time).toList());
            counted = true;
        } else {
            page = request.pageOf(all);
        }
        ThreadView view = new ThreadView(counted, collapsed, request.flag("collapsedThreadsExtended"));
        List<PostRow> others = collapsed ? List.of() : timeline.threadsOf(page, alone);
        JsonMap list = json.list(page, others, request.caller(), view);
        timeline.addNeighbours(list, page, channelId, collapsed);
        return Answer.of(list).etag(world.etag(timeline.lastChange(channelId)));
    }

    private List<PostRow> after(ApiRequest request, List<PostRow> all, String id) {
        long time = timeline.timeOf(id, Long.MAX_VALUE);
        List<PostRow> oldestFirst = new ArrayList<>(
                all.stream().filter(post -> post.createAt > time).toList());
        Collections.reverse(oldestFirst);
        List<PostRow> page = new ArrayList<>(request.pageOf(oldestFirst));
        Collections.reverse(page);
        return page;
    }

    /** What was written, changed or deleted; the paging parameters do not matter. */
    private Answer changes(ApiRequest request, ChannelRow channel, long since) {
        boolean collapsed = request.flag("collapsedThreads");
        List<PostRow> changed = new ArrayList<>(world.posts
                .allWithVersions()
                .filter(post ->
                        post.channelId.equals(channel.id) && post.updateAt > since && (!collapsed || post.isRoot()))
                .limit(MOST_CHANGES)
                .toList());
        changed.sort((one, other) -> Long.compare(other.createAt, one.createAt));
        ThreadView view = new ThreadView(collapsed, collapsed, request.flag("collapsedThreadsExtended"));
        List<PostRow> roots = collapsed ? List.of() : timeline.threadsOf(changed, true);
        return Answer.of(json.list(changed, roots, request.caller(), view));
    }

    private static String postId(ApiRequest request, String name) {
        String id = request.query(name);
        if (!id.isEmpty() && !Ids.isValid(id)) {
            throw Problems.invalidBodyParam(name);
        }
        return id;
    }

    private static long since(ApiRequest request) {
        if (request.query("since").isEmpty()) {
            return 0;
        }
        Long since = request.number("since");
        if (since == null) {
            throw Problems.invalidBodyParam("since");
        }
        return since;
    }
}
