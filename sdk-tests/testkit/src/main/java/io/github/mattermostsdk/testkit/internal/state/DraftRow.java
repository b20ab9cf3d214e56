package io.github.mattermostsdk.testkit.internal.state;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post that is not sent yet. A user has at most one in each channel and thread. */
public final class DraftRow {

    public final String userId;
    public final String channelId;
    public final String rootId;
    public long createAt;
    public long updateAt;
    public String message = "";
    public String type = "";
    public JsonMap props = new JsonMap();
    public List<String> fileIds = List.of();
    public @Nullable JsonMap priority;

    /** A draft. */
    public DraftRow(String userId, String channelId, String rootId) {
        this.userId = userId;
        this.channelId = channelId;
        this.rootId = rootId;
    }
}
