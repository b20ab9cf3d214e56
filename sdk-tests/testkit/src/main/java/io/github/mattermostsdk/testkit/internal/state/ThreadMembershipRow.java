package io.github.mattermostsdk.testkit.internal.state;

/** Whether a user follows a thread, and how far they have read it. */
public final class ThreadMembershipRow {

    public final String threadId;
    public final String userId;
    public boolean following;
    public long lastViewedAt;
    public long lastUpdateAt;
    public long unreadMentions;

    /** A user's place in a thread. */
    public ThreadMembershipRow(String threadId, String userId) {
        this.threadId = threadId;
        this.userId = userId;
    }
}
