package io.github.mattermostsdk.testkit.internal.state;

/** What an account has besides when a bot uses it. */
public final class BotRow {

    public final String ownerId;
    public String description = "";
    public String displayName = "";
    public long lastIconUpdate;

    /** A bot of a user. */
    public BotRow(String ownerId) {
        this.ownerId = ownerId;
    }
}
