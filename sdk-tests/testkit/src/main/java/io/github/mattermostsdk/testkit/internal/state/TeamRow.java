package io.github.mattermostsdk.testkit.internal.state;

/** A team. */
public final class TeamRow {

    /** The type of a team that everybody may join. */
    public static final String OPEN = "O";

    public final String id;
    public final String inviteId;
    public long createAt;
    public long updateAt;
    public long deleteAt;
    public String name = "";
    public String displayName = "";
    public String description = "";
    public String email = "";
    public String type = OPEN;
    public boolean allowOpenInvite;

    /** A team. */
    public TeamRow(String id, String inviteId, long now) {
        this.id = id;
        this.inviteId = inviteId;
        this.createAt = now;
        this.updateAt = now;
    }
}
