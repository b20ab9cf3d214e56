package io.github.mattermostsdk.testkit.internal.view;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.ReactionRow;
import java.util.List;

/** A reaction. */
public final class ReactionJson {

    private ReactionJson() {}

    /** One reaction. */
    public static JsonMap of(ReactionRow reaction) {
        return new JsonMap()
                .with("user_id", reaction.userId)
                .with("post_id", reaction.postId)
                .with("emoji_name", reaction.emojiName)
                .with("create_at", reaction.createAt)
                .with("update_at", reaction.updateAt)
                .with("delete_at", 0)
                .with("remote_id", "")
                .with("channel_id", reaction.channelId);
    }

    /** Several reactions. */
    public static List<JsonMap> of(List<ReactionRow> reactions) {
        return reactions.stream().map(ReactionJson::of).toList();
    }
}
