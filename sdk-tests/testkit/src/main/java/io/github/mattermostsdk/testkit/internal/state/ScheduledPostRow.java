package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post that is to be sent later. */
public final class ScheduledPostRow {

    public final String id;
    public final String userId;
    public final String channelId;
    public final String rootId;
    public final long createAt;
    public long updateAt;
    public long scheduledAt;
    public long processedAt;
    public String message = "";
    public String type = "";
    public String errorCode = "";
    public JsonMap props = new JsonMap();
    public List<String> fileIds = List.of();
    public @Nullable JsonMap priority;

    /** A post for later. */
    public ScheduledPostRow(String id, String userId, String channelId, String rootId, long now) {
        this.id = id;
        this.userId = userId;
        this.channelId = channelId;
        this.rootId = rootId;
        this.createAt = now;
        this.updateAt = now;
    }
}
