package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds users by any of several roles on the server, in a team or in a channel. */
final class RoleFilter {

    private final World world;
    private final String teamId;
    private final String channelId;

    RoleFilter(World world, String teamId, String channelId) {
        this.world = world;
        this.teamId = teamId;
        this.channelId = channelId;
    }

    /** The names in a list, each of which must be a role's. */
    static List<String> names(String list, String parameter) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> names = Arrays.asList(list.split(",", -1));
        if (!names.stream().allMatch(Roles::exists)) {
            throw Problems.invalidBodyParam(parameter);
        }
        return names;
    }

    /** Whoever has one of the roles; everybody if none is named. */
    Predicate<UserRow> any(List<String> system, List<String> team, List<String> channel) {
        if (system.isEmpty() && team.isEmpty() && channel.isEmpty()) {
            return user -> true;
        }
        return user -> system.stream().anyMatch(role -> has(user, role))
                || team.stream().anyMatch(role -> hasInTeam(user, role))
                || channel.stream().anyMatch(role -> hasInChannel(user, role));
    }

    /** An ordinary user is one without any other role. */
    private static boolean has(UserRow user, String role) {
        return role.equals(Roles.SYSTEM_USER) ? user.roles.equals(role) : user.is(role);
    }

    private boolean hasInTeam(UserRow user, String role) {
        TeamMemberRow member = world.teams.member(teamId, user.id);
        if (member == null) {
            return false;
        }
        return switch (role) {
            case Roles.TEAM_ADMIN -> member.admin && !user.isSystemAdmin();
            case Roles.TEAM_USER -> !member.guest && !member.admin && !user.isSystemAdmin();
            case Roles.TEAM_GUEST -> member.guest;
            default -> false;
        };
    }

    private boolean hasInChannel(UserRow user, String role) {
        ChannelMemberRow member = world.channels.member(channelId, user.id);
        if (member == null) {
            return false;
        }
        return switch (role) {
            case Roles.CHANNEL_ADMIN -> member.admin && !user.isSystemAdmin();
            case Roles.CHANNEL_USER -> !member.guest && !member.admin && !user.isSystemAdmin();
            case Roles.CHANNEL_GUEST -> member.guest;
            default -> false;
        };
    }
}
