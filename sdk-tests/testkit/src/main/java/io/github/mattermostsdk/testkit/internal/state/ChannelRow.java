package io.github.mattermostsdk.testkit.internal.state;

/** A channel. */
public final class ChannelRow {

    public static final String OPEN = "O";
    public static final String PRIVATE = "P";
    public static final String DIRECT = "D";
    public static final String GROUP = "G";

    public final String id;
    public final String teamId;
    public final String type;
    public final String name;
    public long createAt;
    public long updateAt;
    public long deleteAt;
    public String displayName = "";
    public String header = "";
    public String purpose = "";
    public String creatorId = "";
    public long lastPostAt;
    public long lastRootPostAt;
    public long totalMessages;
    public long totalRootMessages;

    /** A channel. */
    public ChannelRow(String id, String teamId, String type, String name, long now) {
        this.id = id;
        this.teamId = teamId;
        this.type = type;
        this.name = name;
        this.createAt = now;
        this.updateAt = now;
    }

    /** Whether the channel is a conversation outside of any team. */
    public boolean isConversation() {
        return type.equals(DIRECT) || type.equals(GROUP);
    }

    /** Whether members of the team may read and join it. */
    public boolean isOpen() {
        return type.equals(OPEN);
    }
}
