package io.github.mattermostsdk.testkit.internal.state;

/** Whether a user is there. */
public final class StatusRow {

    public static final String ONLINE = "online";
    public static final String AWAY = "away";
    public static final String OFFLINE = "offline";
    public static final String DO_NOT_DISTURB = "dnd";

    public final String userId;
    public String status = OFFLINE;
    public boolean manual;
    public long lastActivityAt;
    public String activeChannel = "";

    /** In seconds. */
    public long dndEndTime;

    /** The status of somebody who was never seen. */
    public StatusRow(String userId) {
        this.userId = userId;
    }
}
