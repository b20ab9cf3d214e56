package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Lets users into teams and channels. */
public final class Memberships {

    private static final String TOWN_SQUARE = "town-square";
    private static final String OFF_TOPIC = "off-topic";

    private final World world;
    private final Posting posting;

    /** The memberships of a world. */
    public Memberships(World world) {
        this.world = world;
        this.posting = new Posting(world);
    }

    /** Creates a team with the two channels that every team has. */
    public TeamRow createTeam(String name, String displayName) {
        TeamRow team = new TeamRow(world.ids.next(), world.ids.next(), world.now());
        team.name = name;
        team.displayName = displayName;
        world.teams.add(team);
        createChannel(team, ChannelRow.OPEN, TOWN_SQUARE, "Town Square");
        createChannel(team, ChannelRow.OPEN, OFF_TOPIC, "Off-Topic");
        return team;
    }

    /** Creates a channel of a team. */
    public ChannelRow createChannel(TeamRow team, String type, String name, String displayName) {
        ChannelRow channel = new ChannelRow(world.ids.next(), team.id, type, name, world.now());
        channel.displayName = displayName;
        world.channels.add(channel);
        return channel;
    }

    /** Lets a user into a team and its two first channels. Whoever is in already stays. */
    public TeamMemberRow joinTeam(TeamRow team, UserRow user) {
        TeamMemberRow present = world.teams.member(team.id, user.id);
        if (present != null) {
            return present;
        }
        TeamMemberRow member = new TeamMemberRow(team.id, user.id, user.isGuest());
        world.teams.add(member);
        if (!user.isGuest()) {
            joinDefault(team, TOWN_SQUARE, user, "system_join_team", " joined the team.");
            joinDefault(team, OFF_TOPIC, user, "system_join_channel", " joined the channel.");
        }
        return member;
    }

    private void joinDefault(TeamRow team, String name, UserRow user, String type, String message) {
        ChannelRow channel = world.channels.byName(team.id, name);
        if (channel != null && world.channels.member(channel.id, user.id) == null) {
            world.channels.add(new ChannelMemberRow(channel.id, user.id, user.isGuest(), world.now()));
            announce(channel, user, type, message);
        }
    }

    /** Lets a user into a channel. Whoever is in already stays. */
    public ChannelMemberRow joinChannel(ChannelRow channel, UserRow user) {
        ChannelMemberRow present = world.channels.member(channel.id, user.id);
        if (present != null) {
            return present;
        }
        ChannelMemberRow member = new ChannelMemberRow(channel.id, user.id, user.isGuest(), world.now());
        world.channels.add(member);
        if (!channel.isConversation() && user.bot == null) {
            announce(channel, user, "system_join_channel", " joined the channel.");
        }
        return member;
    }

    private void announce(ChannelRow channel, UserRow user, String type, String message) {
        PostRow post = new PostRow(world.ids.next());
        post.userId = user.id;
        post.channelId = channel.id;
        post.type = type;
        post.message = user.username + message;
        post.props = new JsonMap().with("username", user.username);
        posting.publish(post);
    }
}
