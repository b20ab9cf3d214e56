package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ThreadMembershipRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Stores posts, with everything that changes when one is written, edited or deleted. */
public final class Posting {

    private final World world;
    private final Mentions mentions;

    /** Posting in a world. */
    public Posting(World world) {
        this.world = world;
        this.mentions = new Mentions(world);
    }

    /** Stores a new post. Its time is now unless it has one. */
    public void publish(PostRow post) {
        UserRow author = world.users.get(post.userId);
        ChannelRow channel = world.channels.get(post.channelId);
        if (post.createAt == 0) {
            post.createAt = world.nextPostTime();
        }
        post.updateAt = post.createAt;
        post.hashtags = Mentions.hashtags(post.message);
        if (author.bot != null) {
            post.props.put("from_bot", "true");
        }
        attachFiles(post);
        world.posts.add(post);
        count(post, channel);
        Set<String> mentioned = mentions.in(post);
        noteMentions(post, channel, mentioned);
        if (!post.isRoot()) {
            noteReply(post, mentioned);
        }
        if (author.bot == null && !post.isSystem()) {
            markViewed(channel, author, post.createAt);
        }
    }

    private void attachFiles(PostRow post) {
        List<String> attached = new ArrayList<>();
        for (String id : post.fileIds) {
            FileRow file = world.files.find(id);
            if (file != null && file.postId.isEmpty() && file.userId.equals(post.userId)) {
                file.postId = post.id;
                attached.add(id);
            }
        }
        Collections.sort(attached);
        post.fileIds = attached;
    }

    private static void count(PostRow post, ChannelRow channel) {
        channel.lastPostAt = Math.max(channel.lastPostAt, post.createAt);
        if (!post.isSystem()) {
            channel.totalMessages++;
        }
        if (post.isRoot()) {
            channel.lastRootPostAt = Math.max(channel.lastRootPostAt, post.createAt);
            if (!post.isSystem()) {
                channel.totalRootMessages++;
            }
        }
    }

    private void noteMentions(PostRow post, ChannelRow channel, Set<String> mentioned) {
        for (String userId : mentioned) {
            ChannelMemberRow member = world.channels.member(channel.id, userId);
            if (member != null) {
                member.mentions++;
                if (post.isRoot()) {
                    member.rootMentions++;
                    member.urgentMentions += "urgent".equals(post.priority) ? 1 : 0;
                }
                member.lastUpdateAt = world.now();
            }
        }
    }

    /** A reply lets its author, the root's author and whom it mentions follow the thread. */
    private void noteReply(PostRow reply, Set<String> mentioned) {
        PostRow root = world.posts.findAny(reply.rootId);
        if (root == null) {
            return;
        }
        root.updateAt = Math.max(root.updateAt, reply.createAt);
        ThreadMembershipRow author = world.threads.findOrAdd(root.id, reply.userId);
        author.following = true;
        author.lastViewedAt = Math.max(author.lastViewedAt, reply.createAt);
        author.lastUpdateAt = world.now();
        author.unreadMentions = 0;
        follow(root.id, root.userId);
        mentioned.forEach(userId -> follow(root.id, userId));
        boolean direct = world.channels.get(root.channelId).isConversation();
        for (ThreadMembershipRow follower : world.threads.followersOf(root.id)) {
            boolean concerned = mentioned.contains(follower.userId) || direct;
            if (concerned && !follower.userId.equals(reply.userId)) {
                follower.unreadMentions++;
                follower.lastUpdateAt = world.now();
            }
        }
    }

    private void follow(String threadId, String userId) {
        if (world.threads.find(threadId, userId) == null) {
            ThreadMembershipRow follower = world.threads.findOrAdd(threadId, userId);
            follower.following = true;
            follower.lastUpdateAt = world.now();
        }
    }

    /** Notes that a user has seen all of a channel. */
    public void markViewed(ChannelRow channel, UserRow user, long at) {
        ChannelMemberRow member = world.channels.member(channel.id, user.id);
        if (member != null) {
            member.messages = channel.totalMessages;
            member.rootMessages = channel.totalRootMessages;
            member.mentions = 0;
            member.rootMentions = 0;
            member.urgentMentions = 0;
            member.lastViewedAt = Math.max(member.lastViewedAt, at);
            member.lastUpdateAt = member.lastViewedAt;
        }
    }

    /** Deletes a post and, if it begins a thread, its replies. */
    public void delete(PostRow post, String deletedBy) {
        long now = Math.max(world.now(), post.updateAt + 1);
        List<PostRow> replies = world.posts.replies(post.id);
        markDeleted(post, now, deletedBy);
        replies.forEach(reply -> markDeleted(reply, now, deletedBy));
        PostRow root = post.isRoot() ? null : world.posts.findAny(post.rootId);
        if (root != null) {
            root.updateAt = now;
        }
    }

    private void markDeleted(PostRow post, long now, String deletedBy) {
        post.deleteAt = now;
        post.updateAt = now;
        post.props.put("deleteBy", deletedBy);
        world.files.of(post.id).forEach(file -> file.deleteAt = now);
        world.preferences.removeIf(preference -> preference.name().equals(post.id));
    }
}
