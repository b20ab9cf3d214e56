package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post, or an earlier version of one. */
public final class PostRow {

    /** The type of a post that may be read once. */
    public static final String BURN_ON_READ = "burn_on_read";

    /** The type of a post that only one user sees and nobody stores. */
    public static final String EPHEMERAL = "system_ephemeral";

    public final String id;
    public String userId = "";
    public String channelId = "";
    public String rootId = "";
    public String originalId = "";
    public String message = "";
    public String type = "";
    public String hashtags = "";
    public JsonMap props = new JsonMap();
    public List<String> fileIds = new ArrayList<>();
    public String pendingPostId = "";
    public long createAt;
    public long updateAt;
    public long editAt;
    public long deleteAt;
    public boolean pinned;
    public boolean hasReactions;
    public @Nullable String priority;

    /** For a post that burns on reading: until when each reader who revealed it may read it. */
    public final Map<String, Long> revealedUntil = new HashMap<>();

    /** A post. */
    public PostRow(String id) {
        this.id = id;
    }

    /** A copy under another id, to be kept as an earlier version. */
    public PostRow copy(String copyId) {
        PostRow copy = new PostRow(copyId);
        copy.userId = userId;
        copy.channelId = channelId;
        copy.rootId = rootId;
        copy.originalId = originalId;
        copy.message = message;
        copy.type = type;
        copy.hashtags = hashtags;
        copy.props = new JsonMap(props);
        copy.fileIds = new ArrayList<>(fileIds);
        copy.createAt = createAt;
        copy.updateAt = updateAt;
        copy.editAt = editAt;
        copy.deleteAt = deleteAt;
        copy.pinned = pinned;
        copy.hasReactions = hasReactions;
        copy.priority = priority;
        return copy;
    }

    /** Whether the post begins a thread or stands alone. */
    public boolean isRoot() {
        return rootId.isEmpty();
    }

    /** The id of the thread that the post belongs to or would begin. */
    public String threadId() {
        return isRoot() ? id : rootId;
    }

    /** Whether the post has not been deleted. */
    public boolean exists() {
        return deleteAt == 0;
    }

    /** Whether the server wrote the post, as when somebody joins. */
    public boolean isSystem() {
        return type.startsWith("system_");
    }
}
