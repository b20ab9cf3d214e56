package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import org.jspecify.annotations.Nullable;

/** Who may do what, by the default roles of a server. */
public final class Permissions {

    private final World world;

    /** The permissions in a world. */
    public Permissions(World world) {
        this.world = world;
    }

    /** Refuses everybody but system administrators. */
    public void requireAdmin(UserRow caller) {
        require(caller.isSystemAdmin());
    }

    /** Refuses unless a condition holds. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw Problems.permissions();
        }
    }

    /** Refuses everybody but the user and system administrators. */
    public void requireSelf(UserRow caller, String userId) {
        require(maySetUp(caller, userId));
    }

    /** Whether somebody may change an account: the owner, a bot's owner, and system administrators. */
    public boolean maySetUp(UserRow caller, String userId) {
        UserRow user = world.users.find(userId);
        boolean owner = user != null && user.bot != null && user.bot.ownerId.equals(caller.id);
        return caller.id.equals(userId) || caller.isSystemAdmin() || owner;
    }

    /** Whether somebody may make and use personal access tokens. */
    public boolean mayUseTokens(UserRow caller) {
        return caller.isSystemAdmin() || caller.is(Roles.SYSTEM_USER_ACCESS_TOKEN);
    }

    /** Whether somebody may see a team. */
    public boolean mayViewTeam(UserRow caller, String teamId) {
        return caller.isSystemAdmin() || world.teams.member(teamId, caller.id) != null;
    }

    /** Whether somebody is in a channel. */
    public boolean isMember(UserRow caller, String channelId) {
        return world.channels.member(channelId, caller.id) != null;
    }

    /** Whether somebody may read a channel: its members, the team's members if it is open, system administrators. */
    public boolean mayRead(UserRow caller, @Nullable ChannelRow channel) {
        if (channel == null) {
            return false;
        }
        if (caller.isSystemAdmin() || isMember(caller, channel.id)) {
            return true;
        }
        TeamMemberRow member = world.teams.member(channel.teamId, caller.id);
        return channel.isOpen() && member != null && !member.guest;
    }

    /** Whether somebody may read the channel of a post. */
    public boolean mayRead(UserRow caller, PostRow post) {
        return mayRead(caller, world.channels.find(post.channelId));
    }

    /** Whether somebody may read the channel of a post that may be deleted or none at all. */
    public boolean mayReadPost(UserRow caller, String postId) {
        PostRow post = world.posts.findAny(postId);
        return post == null ? caller.isSystemAdmin() : mayRead(caller, post);
    }

    /** Whether somebody may write in a channel. */
    public boolean mayPost(UserRow caller, @Nullable ChannelRow channel) {
        if (channel == null) {
            return false;
        }
        return caller.isSystemAdmin()
                || isMember(caller, channel.id)
                || caller.is(Roles.SYSTEM_POST_ALL)
                || (channel.isOpen() && caller.is(Roles.SYSTEM_POST_ALL_PUBLIC));
    }

    /** Whether somebody may delete a post: its author, who runs the team or the channel's server. */
    public boolean mayDelete(UserRow caller, PostRow post) {
        ChannelRow channel = world.channels.get(post.channelId);
        if (caller.isSystemAdmin()) {
            return true;
        }
        ChannelMemberRow member = world.channels.member(channel.id, caller.id);
        TeamMemberRow inTeam = world.teams.member(channel.teamId, caller.id);
        boolean own = post.userId.equals(caller.id) && member != null && !member.guest;
        return own || (inTeam != null && inTeam.admin);
    }

    /** Whether somebody may change a post: its author, and system administrators. */
    public boolean mayEdit(UserRow caller, PostRow post) {
        boolean author = post.userId.equals(caller.id);
        return caller.isSystemAdmin() || (author && isMember(caller, post.channelId));
    }

    /** Whether somebody may see that an account exists: everybody, but guests only those with whom they share a channel. */
    public boolean maySee(UserRow caller, UserRow user) {
        if (!caller.isGuest() || caller.id.equals(user.id)) {
            return true;
        }
        return world.channels.membershipsOf(caller.id).stream()
                .anyMatch(member -> world.channels.member(member.channelId, user.id) != null);
    }
}
