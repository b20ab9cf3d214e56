package io.github.mattermostsdk.testkit.internal.state;

/** An emoji that a user has put on a post. */
public final class ReactionRow {

    public final String userId;
    public final String postId;
    public final String channelId;
    public final String emojiName;
    public long createAt;
    public long updateAt;

    /** A reaction. */
    public ReactionRow(String userId, String postId, String channelId, String emojiName, long now) {
        this.userId = userId;
        this.postId = postId;
        this.channelId = channelId;
        this.emojiName = emojiName;
        this.createAt = now;
        this.updateAt = now;
    }
}
