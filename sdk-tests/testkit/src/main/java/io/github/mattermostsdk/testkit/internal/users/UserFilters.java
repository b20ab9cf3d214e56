package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The filters that lists and counts of users share. Of several places a user can be in, only the first one counts. */
final class UserFilters {

    private static final List<String> STATUS_ORDER =
            List.of(StatusRow.ONLINE, StatusRow.AWAY, StatusRow.DO_NOT_DISTURB, StatusRow.OFFLINE);

    private final World world;

    UserFilters(World world) {
        this.world = world;
    }

    /** The channel that decides, if one does. */
    String channelOf(ApiRequest request) {
        if (!request.query("not_in_channel").isEmpty()) {
            return request.query("not_in_channel");
        }
        return request.query("in_team").isEmpty() ? request.query("in_channel") : "";
    }

    /** The users that a request asks for, in its order. */
    List<UserRow> select(ApiRequest request) {
        Predicate<UserRow> wanted = place(request).and(activity(request)).and(roles(request));
        List<UserRow> users = new ArrayList<>(world.users.byName(wanted));
        sort(users, request);
        return users;
    }

    private Predicate<UserRow> place(ApiRequest request) {
        String inTeam = request.query("in_team");
        String notInTeam = request.query("not_in_team");
        String inChannel = request.query("in_channel");
        String notInChannel = request.query("not_in_channel");
        if (request.flag("without_team")) {
            return user -> world.teams.membershipsOf(user.id).isEmpty();
        } else if (!notInChannel.isEmpty()) {
            return user ->
                    world.teams.member(inTeam, user.id) != null && world.channels.member(notInChannel, user.id) == null;
        } else if (!notInTeam.isEmpty()) {
            return user -> world.teams.member(notInTeam, user.id) == null;
        } else if (!inTeam.isEmpty()) {
            return user -> world.teams.member(inTeam, user.id) != null;
        } else if (!inChannel.isEmpty()) {
            return user -> world.channels.member(inChannel, user.id) != null;
        }
        return user -> true;
    }

    private static Predicate<UserRow> activity(ApiRequest request) {
        boolean active = request.flag("active");
        boolean inactive = request.flag("inactive");
        return user -> (!active || user.isActive()) && (!inactive || !user.isActive());
    }

    private Predicate<UserRow> roles(ApiRequest request) {
        List<String> system = names(request.query("role"), "role");
        List<String> several = names(request.query("roles"), "roles");
        List<String> channel = names(request.query("channel_roles"), "channelRoles");
        List<String> team = names(request.query("team_roles"), "teamRoles");
        String inChannel = request.query("in_channel");
        String inTeam = request.query("in_team");
        return user -> any(user, system)
                && any(user, several)
                && (channel.isEmpty() || inChannel.isEmpty() || inChannelAs(user, inChannel, channel))
                && (team.isEmpty() || inTeam.isEmpty() || inTeamAs(user, inTeam, team));
    }

    private static List<String> names(String list, String parameter) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> names = Arrays.asList(list.split(",", -1));
        if (!names.stream().allMatch(Roles::exists)) {
            throw Problems.invalidBodyParam(parameter);
        }
        return names;
    }

    private static boolean any(UserRow user, List<String> roles) {
        return roles.isEmpty() || roles.stream().anyMatch(user::is);
    }

    private boolean inChannelAs(UserRow user, String channelId, List<String> roles) {
        ChannelMemberRow member = world.channels.member(channelId, user.id);
        return member != null
                && roles.contains(
                        member.guest ? Roles.CHANNEL_GUEST : member.admin ? Roles.CHANNEL_ADMIN : Roles.CHANNEL_USER);
    }

    private boolean inTeamAs(UserRow user, String teamId, List<String> roles) {
        TeamMemberRow member = world.teams.member(teamId, user.id);
        return member != null
                && roles.contains(member.guest ? Roles.TEAM_GUEST : member.admin ? Roles.TEAM_ADMIN : Roles.TEAM_USER);
    }

    private void sort(List<UserRow> users, ApiRequest request) {
        switch (request.query("sort")) {
            case "create_at" ->
                users.sort(Comparator.comparingLong((UserRow user) -> user.createAt)
                        .reversed());
            case "last_activity_at" -> {
                // Whoever was never seen has no status, and is left out.
                users.removeIf(user -> !world.statuses.containsKey(user.id));
                users.sort(Comparator.comparingLong(this::activityOf).reversed());
            }
            case "status" -> users.sort(Comparator.comparingInt(this::statusOf));
            case "admin" -> {
                String channel = request.query("in_channel");
                users.sort(Comparator.comparing(user -> !inChannelAs(user, channel, List.of(Roles.CHANNEL_ADMIN))));
            }
            default -> {}
        }
    }

    private long activityOf(UserRow user) {
        StatusRow status = world.statuses.get(user.id);
        return status == null ? 0 : status.lastActivityAt;
    }

    private int statusOf(UserRow user) {
        StatusRow status = world.statuses.get(user.id);
        return STATUS_ORDER.indexOf(status == null ? StatusRow.OFFLINE : status.status);
    }
}
