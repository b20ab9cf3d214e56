package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.ThreadMembershipRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a list of posts shows threads.
 *
 * @param counted whether each post says how many replies its thread has
 * @param collapsed whether roots say more about their thread, and replies nothing
 * @param extended whether the people in a thread are shown with all their data
 */
public record ThreadView(boolean counted, boolean collapsed, boolean extended) {

    /** Each post says how many replies its thread has. */
    public static final ThreadView PLAIN = new ThreadView(true, false, false);

    /** Nothing is said about threads. */
    public static final ThreadView UNCOUNTED = new ThreadView(false, false, false);

    void fill(JsonMap json, PostRow post, UserRow viewer, World world) {
        if (!counted || !post.originalId.isEmpty() || (collapsed && !post.isRoot())) {
            return;
        }
        List<PostRow> replies = world.posts.replies(post.threadId());
        json.put("reply_count", replies.size());
        if (collapsed && !replies.isEmpty()) {
            json.put("last_reply_at", replies.get(replies.size() - 1).createAt);
            json.put("participants", people(replies, world, extended, false));
            ThreadMembershipRow membership = world.threads.find(post.id, viewer.id);
            json.unlessEmpty("is_following", membership != null && membership.following);
        }
    }

    /** The people who replied. */
    static List<JsonMap> people(List<PostRow> replies, World world, boolean extended, boolean withAuthData) {
        Set<String> ids = new LinkedHashSet<>();
        replies.forEach(reply -> ids.add(reply.userId));
        List<JsonMap> people = new ArrayList<>();
        for (String id : ids) {
            UserRow user = world.users.find(id);
            if (user != null) {
                people.add(extended ? UserJson.profile(user, false) : UserJson.idOnly(user, withAuthData));
            }
        }
        return people;
    }

    /** The people who replied, as the lists of threads show them. */
    public static List<JsonMap> participants(List<PostRow> replies, World world, boolean extended) {
        return people(replies, world, extended, true);
    }
}
