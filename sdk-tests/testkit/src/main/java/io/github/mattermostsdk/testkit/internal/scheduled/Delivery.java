package io.github.mattermostsdk.testkit.internal.scheduled;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Posting;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ScheduledPostRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.List;

/** Sends posts whose time has come. A real server looks every few minutes, this one before each request. */
final class Delivery {

    private final World world;
    private final Permissions permissions;
    private final Posting posting;

    Delivery(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.posting = new Posting(world);
    }

    void sendWhatIsDue() {
        List<ScheduledPostRow> due = new ArrayList<>(world.scheduledPosts.values());
        due.removeIf(post -> post.processedAt != 0 || post.scheduledAt > world.now());
        due.forEach(this::send);
    }

    private void send(ScheduledPostRow scheduled) {
        scheduled.processedAt = world.now();
        scheduled.errorCode = obstacle(scheduled);
        if (!scheduled.errorCode.isEmpty()) {
            return;
        }
        PostRow post = new PostRow(world.ids.next());
        post.userId = scheduled.userId;
        post.channelId = scheduled.channelId;
        post.rootId = scheduled.rootId;
        post.message = scheduled.message;
        post.type = scheduled.type;
        post.fileIds = scheduled.fileIds;
        post.props = new JsonMap(scheduled.props);
        posting.publish(post);
        world.scheduledPosts.remove(scheduled.id);
    }

    private String obstacle(ScheduledPostRow scheduled) {
        UserRow author = world.users.find(scheduled.userId);
        ChannelRow channel = world.channels.find(scheduled.channelId);
        if (author == null) {
            return "user_missing";
        }
        if (!author.isActive()) {
            return "user_deleted";
        }
        if (channel == null) {
            return "channel_not_found";
        }
        if (channel.deleteAt != 0) {
            return "channel_archived";
        }
        if (!scheduled.rootId.isEmpty() && world.posts.find(scheduled.rootId) == null) {
            return "thread_deleted";
        }
        return permissions.mayPost(author, channel) ? "" : "no_channel_permission";
    }
}
