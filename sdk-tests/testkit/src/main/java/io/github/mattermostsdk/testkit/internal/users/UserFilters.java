package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.ArrayList;
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
        String role = request.query("role");
        List<String> system = new ArrayList<>(RoleFilter.names(role, "role"));
        system.addAll(RoleFilter.names(request.query("roles"), "roles"));
        String channelId = request.query("in_channel");
        String teamId = request.query("in_team");
        List<String> channel =
                channelId.isEmpty() ? List.of() : RoleFilter.names(request.query("channel_roles"), "channelRoles");
        List<String> team = teamId.isEmpty() ? List.of() : RoleFilter.names(request.query("team_roles"), "teamRoles");
        return new RoleFilter(world, teamId, channelId)
                .any(system, team, channel)
                .and(user -> user.roles.contains(role));
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
                users.sort(Comparator.comparing(user -> !isChannelAdmin(user, channel)));
            }
            default -> {}
        }
    }

    private boolean isChannelAdmin(UserRow user, String channelId) {
        ChannelMemberRow member = world.channels.member(channelId, user.id);
        return member != null && member.admin;
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
