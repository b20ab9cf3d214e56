package io.github.mattermostsdk.testkit.internal.state;

import java.util.TreeMap;

/** A user in a channel, with what they have read of it. */
public final class ChannelMemberRow {

    public final String channelId;
    public final String userId;
    public boolean guest;
    public boolean admin;
    public long lastViewedAt;
    public long lastUpdateAt;
    public long messages;
    public long rootMessages;
    public long mentions;
    public long rootMentions;
    public long urgentMentions;
    public final TreeMap<String, String> notifyProps = new TreeMap<>();

    /** A member with a server's default notifications. */
    public ChannelMemberRow(String channelId, String userId, boolean guest, long now) {
        this.channelId = channelId;
        this.userId = userId;
        this.guest = guest;
        this.lastUpdateAt = now;
        notifyProps.put("channel_auto_follow_threads", "off");
        notifyProps.put("desktop", "default");
        notifyProps.put("email", "default");
        notifyProps.put("ignore_channel_mentions", "default");
        notifyProps.put("mark_unread", "all");
        notifyProps.put("push", "default");
    }

    /** The roles, as the server writes them. */
    public String roles() {
        if (guest) {
            return Roles.CHANNEL_GUEST;
        }
        return admin ? Roles.CHANNEL_USER + " " + Roles.CHANNEL_ADMIN : Roles.CHANNEL_USER;
    }
}
