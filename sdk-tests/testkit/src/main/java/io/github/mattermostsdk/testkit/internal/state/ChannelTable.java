package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The channels and who is in them. */
public final class ChannelTable {

    private final Map<String, ChannelRow> byId = new LinkedHashMap<>();
    private final Map<String, Map<String, ChannelMemberRow>> members = new LinkedHashMap<>();

    /** Keeps a channel. */
    public void add(ChannelRow channel) {
        byId.put(channel.id, channel);
        members.put(channel.id, new LinkedHashMap<>());
    }

    /** Keeps a membership. */
    public void add(ChannelMemberRow member) {
        membersById(member.channelId).put(member.userId, member);
    }

    private Map<String, ChannelMemberRow> membersById(String channelId) {
        return members.getOrDefault(channelId, new LinkedHashMap<>());
    }

    /** The channel with an id, or null. */
    public @Nullable ChannelRow find(String id) {
        return byId.get(id);
    }

    /** The channel with an id that another row names. */
    public ChannelRow get(String id) {
        ChannelRow channel = byId.get(id);
        if (channel == null) {
            throw new IllegalStateException("No channel " + id);
        }
        return channel;
    }

    /** The channel with a name in a team, or the conversation with it, or null. */
    public @Nullable ChannelRow byName(String teamId, String name) {
        return byId.values().stream()
                .filter(channel ->
                        channel.name.equals(name) && (channel.teamId.equals(teamId) || channel.isConversation()))
                .findFirst()
                .orElse(null);
    }

    /** All channels. */
    public List<ChannelRow> all() {
        return List.copyOf(byId.values());
    }

    /** A user's membership in a channel, or null. */
    public @Nullable ChannelMemberRow member(String channelId, String userId) {
        return membersById(channelId).get(userId);
    }

    /** Who is in a channel. */
    public List<ChannelMemberRow> membersOf(String channelId) {
        return List.copyOf(membersById(channelId).values());
    }

    /** A user's memberships, by channel id. */
    public List<ChannelMemberRow> membershipsOf(String userId) {
        List<ChannelMemberRow> found = new ArrayList<>();
        for (Map<String, ChannelMemberRow> channel : members.values()) {
            ChannelMemberRow member = channel.get(userId);
            if (member != null) {
                found.add(member);
            }
        }
        found.sort((one, other) -> one.channelId.compareTo(other.channelId));
        return found;
    }

    /** Takes a user out of every channel. */
    public void removeUser(String userId) {
        members.values().forEach(channel -> channel.remove(userId));
    }
}
