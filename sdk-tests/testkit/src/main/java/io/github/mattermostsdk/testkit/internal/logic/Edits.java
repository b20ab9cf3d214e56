package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.AttachmentJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Changes posts; what they were stays as an earlier version. */
public final class Edits {

    private final World world;

    /** Edits in a world. */
    public Edits(World world) {
        this.world = world;
    }

    /** Changes those of message, props, files and pin that are named. */
    public void apply(PostRow post, JsonMap changes) {
        refuseIfFixed(post);
        String message = changes.containsKey("message") ? changes.text("message") : post.message;
        JsonMap sentProps = changes.object("props");
        JsonMap props = sentProps == null ? post.props : AttachmentJson.stored(sentProps, world.ids);
        List<String> files = changes.get("file_ids") instanceof List<?> ? changes.texts("file_ids") : post.fileIds;
        PostContent.check(message, post.type);
        boolean edited = !message.equals(post.message)
                || !sorted(files).equals(sorted(post.fileIds))
                || !Objects.equals(props.get("attachments"), post.props.get("attachments"));
        long now = keepVersion(post);
        post.message = message;
        post.hashtags = Mentions.hashtags(message);
        post.props = props;
        if (changes.containsKey("is_pinned")) {
            post.pinned = changes.flag("is_pinned");
        }
        replaceFiles(post, files, now);
        if (edited) {
            post.editAt = now;
        }
    }

    /** Brings the message and files of a version back. */
    public void restore(PostRow post, PostRow version) {
        long now = keepVersion(post);
        post.message = version.message;
        post.hashtags = Mentions.hashtags(version.message);
        for (String id : version.fileIds) {
            FileRow file = world.files.findAny(id);
            if (file != null) {
                file.deleteAt = 0;
            }
        }
        replaceFiles(post, version.fileIds, now);
        post.editAt = now;
    }

    private void refuseIfFixed(PostRow post) {
        if (post.type.equals(PostRow.BURN_ON_READ)) {
            throw new Problem(
                    400,
                    "api.post.patch_post.can_not_update_burn_on_read_post.error",
                    "Burn-on-read posts cannot be updated.");
        }
        if (post.isSystem()) {
            throw new Problem(400, "api.post.update_post.system_message.app_error", "Unable to update system message.");
        }
        if (world.channels.get(post.channelId).deleteAt != 0) {
            throw new Problem(
                    400,
                    "api.post.patch_post.can_not_update_post_in_deleted.error",
                    "Can not update a post in a deleted channel.");
        }
    }

    private static List<String> sorted(List<String> ids) {
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        return sorted;
    }

    private void replaceFiles(PostRow post, List<String> ids, long now) {
        for (String id : post.fileIds) {
            FileRow file = world.files.findAny(id);
            if (file != null && !ids.contains(id)) {
                file.deleteAt = now;
            }
        }
        List<String> kept = new ArrayList<>();
        for (String id : ids) {
            FileRow file = world.files.find(id);
            boolean free = file != null && file.postId.isEmpty() && file.userId.equals(post.userId);
            if (file != null && (free || file.postId.equals(post.id))) {
                file.postId = post.id;
                kept.add(id);
            }
        }
        post.fileIds = sorted(kept);
    }

    private long keepVersion(PostRow post) {
        long now = Math.max(world.now(), post.updateAt + 1);
        PostRow version = post.copy(world.ids.next());
        version.originalId = post.id;
        version.updateAt = now;
        version.deleteAt = now;
        world.posts.addVersion(version);
        post.updateAt = now;
        return now;
    }
}
