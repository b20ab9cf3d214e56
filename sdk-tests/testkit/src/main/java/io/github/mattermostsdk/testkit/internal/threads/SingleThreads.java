package io.github.mattermostsdk.testkit.internal.threads;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Mentions;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ThreadMembershipRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.function.Predicate;

/** A user's place in one thread. */
final class SingleThreads {

    private final World world;
    private final Permissions permissions;
    private final Mentions mentions;

    SingleThreads(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.mentions = new Mentions(world);
    }

    void register(Operations operations) {
        operations.on("getUserThread", this::getUserThread);
        operations.on("startFollowingThread", this::startFollowingThread);
        operations.on("stopFollowingThread", this::stopFollowingThread);
        operations.on("updateThreadReadForUser", this::updateThreadReadForUser);
        operations.on("setThreadUnreadByPostId", this::setThreadUnreadByPostId);
    }

    /**
     * Whose place in which thread.
     *
     * @param userId the user
     * @param threadId the first post of the thread
     */
    private record Place(String userId, String threadId) {}

    private Place place(ApiRequest request) {
        Place place = new Place(request.id("user_id"), request.id("thread_id"));
        request.id("team_id");
        permissions.requireSelf(request.caller(), place.userId);
        permissions.require(permissions.mayReadPost(request.caller(), place.threadId));
        return place;
    }

    private ThreadMembershipRow membership(Place place) {
        ThreadMembershipRow membership = world.threads.find(place.threadId, place.userId);
        if (membership == null) {
            throw new Problem(
                    404, "app.user.get_thread_membership_for_user.not_found", "User thread membership doesn't exist");
        }
        return membership;
    }

    private Answer getUserThread(ApiRequest request) {
        return answer(request, membership(place(request)), request.flag("extended"));
    }

    private Answer answer(ApiRequest request, ThreadMembershipRow membership, boolean extended) {
        FollowedThread thread = membership.following ? FollowedThread.of(world, membership) : null;
        if (thread == null) {
            throw new Problem(
                    404, "app.user.get_threads_for_user.not_found", "User thread doesn't exist or is not followed");
        }
        return Answer.of(thread.json(request.caller(), extended, false));
    }

    private Answer startFollowingThread(ApiRequest request) {
        follow(place(request));
        return Answer.done();
    }

    private void follow(Place place) {
        ThreadMembershipRow membership = world.threads.findOrAdd(place.threadId, place.userId);
        membership.following = true;
        membership.lastViewedAt = world.now();
        membership.lastUpdateAt = world.now();
        membership.unreadMentions = 0;
    }

    private Answer stopFollowingThread(ApiRequest request) {
        Place place = place(request);
        ThreadMembershipRow membership = world.threads.findOrAdd(place.threadId, place.userId);
        membership.following = false;
        membership.lastUpdateAt = world.now();
        return Answer.done();
    }

    private Answer updateThreadReadForUser(ApiRequest request) {
        Place place = place(request);
        return read(request, place, timestamp(request.path("timestamp")));
    }

    private static long timestamp(String digits) {
        try {
            long time = Long.parseLong(digits);
            if (time > 0) {
                return time;
            }
        } catch (NumberFormatException e) {
            // Too many digits: refused like none.
        }
        throw Problems.invalidUrlParam("timestamp");
    }

    private Answer read(ApiRequest request, Place place, long time) {
        if (world.users.find(place.userId) == null) {
            throw Problems.noSuchUser();
        }
        ThreadMembershipRow membership = membership(place);
        PostRow root = world.posts.find(place.threadId);
        if (root == null) {
            throw Problems.noSuchPost();
        }
        membership.unreadMentions = countMentions(root, place.userId, time);
        membership.lastViewedAt = time;
        membership.lastUpdateAt = world.now();
        return answer(request, membership, false);
    }

    private long countMentions(PostRow root, String userId, long time) {
        ChannelRow channel = world.channels.get(root.channelId);
        Predicate<PostRow> concerns = channel.isConversation()
                ? post -> channel.type.equals(ChannelRow.DIRECT) && !post.userId.equals(userId)
                : post -> mentions.in(post).contains(userId);
        return world.posts
                .all()
                .filter(post -> post.threadId().equals(root.id) && post.exists() && post.createAt >= time)
                .filter(concerns)
                .count();
    }

    private Answer setThreadUnreadByPostId(ApiRequest request) {
        Place place = place(request);
        String postId = request.id("post_id");
        follow(place);
        PostRow post = world.posts.find(postId);
        if (post == null) {
            throw Problems.noSuchPost();
        }
        if (!post.threadId().equals(place.threadId)) {
            throw new Problem(400, "app.user.update_thread_read_for_user_by_post.app_error", "Invalid post_id");
        }
        return read(request, place, post.createAt - 1);
    }
}
