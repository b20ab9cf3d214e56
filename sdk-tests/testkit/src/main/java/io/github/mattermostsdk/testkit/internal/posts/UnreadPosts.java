package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Mentions;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a user stopped reading a channel. */
final class UnreadPosts {

    private final World world;
    private final Permissions permissions;
    private final Timeline timeline;
    private final Mentions mentions;
    private final PostJson json;

    UnreadPosts(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.timeline = new Timeline(world);
        this.mentions = new Mentions(world);
        this.json = new PostJson(world);
    }

    void register(Operations operations) {
        operations.on("getPostsAroundLastUnread", this::getPostsAroundLastUnread);
        operations.on("setPostUnread", this::setPostUnread);
    }

    private Answer getPostsAroundLastUnread(ApiRequest request) {
        String userId = request.id("user_id");
        String channelId = request.id("channel_id");
        permissions.requireSelf(request.caller(), userId);
        ChannelRow channel = world.channels.find(channelId);
        if (channel == null) {
            throw Problems.noSuchChannel(channelId);
        }
        permissions.require(permissions.mayRead(request.caller(), channel));
        if (request.size("limit_after") == 0) {
            throw Problems.invalidUrlParam("limit_after");
        }
        ChannelMemberRow member = member(channelId, userId);
        boolean collapsed = request.flag("collapsedThreads");
        List<PostRow> all = timeline.of(channelId, collapsed, false);
        PostRow unread = member.lastViewedAt == 0 ? null : firstAfter(all, member.lastViewedAt);
        ThreadView view = new ThreadView(true, collapsed, request.flag("collapsedThreadsExtended"));
        return unread == null ? newest(request, channel, all, view) : around(request, channel, all, unread, view);
    }

    private ChannelMemberRow member(String channelId, String userId) {
        ChannelMemberRow member = world.channels.member(channelId, userId);
        if (member == null) {
            throw new Problem(
                    404,
                    "app.channel.get_member.missing.app_error",
                    "No channel member found for that user ID and channel ID.");
        }
        return member;
    }

    private static @Nullable PostRow firstAfter(List<PostRow> newestFirst, long time) {
        PostRow first = null;
        for (PostRow post : newestFirst) {
            first = post.createAt > time ? post : first;
        }
        return first;
    }

    /** Nothing is unread: the newest page. */
    private Answer newest(ApiRequest request, ChannelRow channel, List<PostRow> all, ThreadView view) {
        List<PostRow> page = ApiRequest.slice(all, 0, request.size("limit_before"));
        boolean alone = request.flag("skipFetchThreads");
        List<PostRow> others = view.collapsed() ? List.of() : timeline.threadsOf(page, alone);
        JsonMap list = json.list(page, others, request.caller(), view);
        timeline.addNeighbours(list, page, channel.id, view.collapsed());
        return Answer.of(list).etag(world.etag(timeline.lastChange(channel.id)));
    }

    private Answer around(ApiRequest request, ChannelRow channel, List<PostRow> all, PostRow unread, ThreadView view) {
        int index = all.indexOf(unread);
        int from = Math.max(0, index - request.size("limit_after") + 1);
        int to = Math.min(all.size(), index + 1 + request.size("limit_before"));
        List<PostRow> page = all.subList(from, to);
        boolean alone = request.flag("skipFetchThreads");
        List<PostRow> others = new ArrayList<>(timeline.threadsOf(List.of(unread), alone));
        if (!view.collapsed()) {
            others.addAll(timeline.threadsOf(page, alone));
        }
        JsonMap list = json.list(page, others, request.caller(), view);
        if (!alone) {
            list.put("has_next", false);
        }
        timeline.addNeighbours(list, page, channel.id, view.collapsed());
        return Answer.of(list);
    }

    private Answer setPostUnread(ApiRequest request) {
        String postId = request.id("post_id");
        String userId = request.id("user_id");
        permissions.requireSelf(request.caller(), userId);
        PostRow post = world.posts.find(postId);
        permissions.require(permissions.mayReadPost(request.caller(), postId));
        if (post == null) {
            throw Problems.noSuchPost();
        }
        if (world.users.find(userId) == null) {
            throw Problems.noSuchUser();
        }
        ChannelRow channel = world.channels.get(post.channelId);
        ChannelMemberRow member = member(channel.id, userId);
        List<PostRow> unread = world.posts.newestFirst(other -> other.channelId.equals(channel.id)
                && other.createAt >= post.createAt
                && other.exists()
                && !other.isSystem()
                && !other.userId.equals(userId));
        count(member, channel, unread);
        member.lastViewedAt = post.createAt - 1;
        return Answer.of(new JsonMap()
                .with("team_id", channel.teamId)
                .with("user_id", userId)
                .with("channel_id", channel.id)
                .with("msg_count", member.messages)
                .with("mention_count", member.mentions)
                .with("mention_count_root", member.rootMentions)
                .with("urgent_mention_count", member.urgentMentions)
                .with("msg_count_root", member.rootMessages)
                .with("last_viewed_at", member.lastViewedAt));
    }

    private void count(ChannelMemberRow member, ChannelRow channel, List<PostRow> unread) {
        List<PostRow> roots = unread.stream().filter(PostRow::isRoot).toList();
        member.messages = channel.totalMessages - unread.size();
        member.rootMessages = channel.totalRootMessages - roots.size();
        member.mentions = mentioning(member, unread).size();
        member.rootMentions = mentioning(member, roots).size();
        member.urgentMentions = mentioning(member, roots).stream()
                .filter(post -> "urgent".equals(post.priority))
                .count();
    }

    private List<PostRow> mentioning(ChannelMemberRow member, List<PostRow> posts) {
        return posts.stream()
                .filter(post -> mentions.in(post).contains(member.userId))
                .toList();
    }
}
