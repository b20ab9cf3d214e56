package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Counts users, and finds those whose address would not let them sign up. */
final class UserNumbers {

    private final World world;
    private final Permissions permissions;

    UserNumbers(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getTotalUsersStats", this::getTotalUsersStats);
        operations.on("getTotalUsersStatsFiltered", this::getTotalUsersStatsFiltered);
        operations.on("getUsersWithInvalidEmails", this::getUsersWithInvalidEmails);
    }

    /** People and bots. */
    private Answer getTotalUsersStats(ApiRequest request) {
        return count(user -> user.isActive() && permissions.maySee(request.caller(), user));
    }

    private Answer getTotalUsersStatsFiltered(ApiRequest request) {
        String team = request.query("in_team");
        String channel = request.query("in_channel");
        List<String> system = names(request.query("roles"), "roles");
        List<String> inTeam = team.isEmpty() ? List.of() : names(request.query("team_roles"), "teamRoles");
        List<String> inChannel = channel.isEmpty() ? List.of() : names(request.query("channel_roles"), "channelRoles");
        permissions.requireAdmin(request.caller());
        boolean deleted = request.flag("include_deleted");
        boolean bots = request.flag("include_bots");
        Predicate<UserRow> place = user -> team.isEmpty()
                ? channel.isEmpty() || world.channels.member(channel, user.id) != null
                : world.teams.member(team, user.id) != null;
        return count(new RoleFilter(world, team, channel)
                .any(system, inTeam, inChannel)
                .and(place)
                .and(user -> (deleted || user.isActive()) && (bots || user.bot == null)));
    }

    private static List<String> names(String list, String parameter) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> names = Arrays.asList(list.split(",", -1));
        if (!names.stream().allMatch(name -> name.trim().matches("[a-z0-9_]+"))) {
            throw Problems.invalidBodyParam(parameter);
        }
        return names;
    }

    private Answer count(Predicate<UserRow> wanted) {
        long count = world.users.all().stream().filter(wanted).count();
        return Answer.of(new JsonMap().with("total_users_count", count));
    }

    /** Without a list of allowed domains every address of a person counts. */
    private Answer getUsersWithInvalidEmails(ApiRequest request) {
        if (world.has(Setting.OPEN_SERVER)) {
            throw new Problem(400, "<untranslated>", "<untranslated>");
        }
        permissions.requireAdmin(request.caller());
        List<UserRow> users = world.users.all().stream()
                .filter(user -> user.isActive() && user.bot == null && !user.isGuest())
                .toList();
        return Answer.of(request.pageOf(users).stream().map(UserJson::changed).toList());
    }
}
