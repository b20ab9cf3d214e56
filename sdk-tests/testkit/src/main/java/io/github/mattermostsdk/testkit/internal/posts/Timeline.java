package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The posts of a channel in time. */
final class Timeline {

    private final World world;

    Timeline(World world) {
        this.world = world;
    }

    /** The posts of a channel, newest first. */
    List<PostRow> of(String channelId, boolean rootsOnly, boolean deletedToo) {
        return world.posts.newestFirst(post ->
                post.channelId.equals(channelId) && (deletedToo || post.exists()) && (!rootsOnly || post.isRoot()));
    }

    /** When a post was written, deleted or not. */
    long timeOf(String postId, long ifUnknown) {
        PostRow post = world.posts.findAny(postId);
        return post == null ? ifUnknown : post.createAt;
    }

    /** What belongs to the threads of posts: their roots, and unless those are wanted alone all replies. */
    List<PostRow> threadsOf(List<PostRow> posts, boolean rootsAlone) {
        Set<String> rootIds = new LinkedHashSet<>();
        posts.forEach(post -> rootIds.add(post.threadId()));
        List<PostRow> others = new ArrayList<>();
        for (String rootId : rootIds) {
            PostRow root = world.posts.find(rootId);
            if (root != null) {
                others.add(root);
                if (!rootsAlone) {
                    others.addAll(world.posts.replies(rootId));
                }
            }
        }
        return others;
    }

    /** Names the posts just outside of a page, so that a client knows whether there is more. */
    void addNeighbours(JsonMap list, List<PostRow> page, String channelId, boolean rootsOnly) {
        if (page.isEmpty()) {
            return;
        }
        long newest = page.get(0).createAt;
        long oldest = page.get(page.size() - 1).createAt;
        String next = "";
        String previous = "";
        for (PostRow post : of(channelId, rootsOnly, false)) {
            if (post.createAt > newest) {
                next = post.id;
            } else if (post.createAt < oldest) {
                previous = post.id;
                break;
            }
        }
        list.put("next_post_id", next);
        list.put("prev_post_id", previous);
    }

    /** When something in a channel last changed. */
    long lastChange(String channelId) {
        return world.posts
                .all()
                .filter(post -> post.channelId.equals(channelId))
                .mapToLong(post -> post.updateAt)
                .max()
                .orElse(0);
    }
}
