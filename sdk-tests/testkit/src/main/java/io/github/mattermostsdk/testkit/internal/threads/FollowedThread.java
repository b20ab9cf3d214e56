package io.github.mattermostsdk.testkit.internal.threads;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ThreadMembershipRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.PostJson;
import io.github.mattermostsdk.testkit.internal.view.ThreadView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thread, as one who follows it gets to see it. */
final class FollowedThread {

    private static final String URGENT = "urgent";

    final PostRow root;
    final ThreadMembershipRow membership;

    private final World world;
    private final List<PostRow> all;
    private final List<PostRow> replies;

    private FollowedThread(World world, PostRow root, ThreadMembershipRow membership) {
        this.world = world;
        this.root = root;
        this.membership = membership;
        this.all = world.posts.allReplies(root.id);
        // A thread that was deleted as a whole still tells what it was.
        this.replies =
                all.stream().filter(reply -> reply.deleteAt == root.deleteAt).toList();
    }

    /** The thread of a membership; null if nobody ever replied, so that there is none. */
    static @Nullable FollowedThread of(World world, ThreadMembershipRow membership) {
        PostRow root = world.posts.findAny(membership.threadId);
        return root == null || world.posts.allReplies(root.id).isEmpty()
                ? null
                : new FollowedThread(world, root, membership);
    }

    String teamId() {
        return world.channels.get(root.channelId).teamId;
    }

    long lastReplyAt() {
        return replies.stream().mapToLong(reply -> reply.createAt).max().orElse(0);
    }

    boolean isUnread() {
        return membership.lastViewedAt < lastReplyAt();
    }

    boolean isUrgent() {
        return URGENT.equals(root.priority);
    }

    boolean changedSince(long time) {
        return membership.lastUpdateAt >= time || lastReplyAt() >= time;
    }

    /**
     * The thread.
     *
     * @param viewer who reads it
     * @param extended whether the people are shown with all their data
     * @param deleted whether deleted replies count as unread
     */
    JsonMap json(UserRow viewer, boolean extended, boolean deleted) {
        long unread = all.stream()
                .filter(reply -> reply.createAt > membership.lastViewedAt && (deleted || reply.exists()))
                .count();
        return new JsonMap()
                .with("id", root.id)
                .with("reply_count", replies.size())
                .with("last_reply_at", lastReplyAt())
                .with("last_viewed_at", membership.lastViewedAt)
                .with("participants", ThreadView.participants(replies, world, extended))
                .with("post", new PostJson(world).bare(root, viewer))
                .with("unread_replies", unread)
                .with("unread_mentions", membership.unreadMentions)
                .with("is_urgent", isUrgent())
                .with("delete_at", root.deleteAt);
    }
}
