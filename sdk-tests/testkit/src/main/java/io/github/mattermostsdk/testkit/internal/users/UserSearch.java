package io.github.mattermostsdk.testkit.internal.users;

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
import java.util.List;
import java.util.function.Predicate;

/** Finds users by a part of their names. */
final class UserSearch {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MOST = 1000;

    private final World world;
    private final Permissions permissions;

    UserSearch(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("searchUsers", this::searchUsers);
        operations.on("autocompleteUsers", this::autocompleteUsers);
    }

    private Answer searchUsers(ApiRequest request) {
        JsonMap body = request.object("props", "term", "team_id", "not_in_team_id", "in_channel_id", "role");
        if (body.text("term").isEmpty()) {
            throw Problems.invalidBodyParam("term");
        }
        if (body.text("team_id").isEmpty() && !body.text("not_in_channel_id").isEmpty()) {
            throw Problems.invalidBodyParam("team_id");
        }
        if (!body.text("in_group_id").isEmpty() || !body.text("not_in_group_id").isEmpty()) {
            throw new Problem(404, "app.group.no_rows", "no matching group found");
        }
        UserRow caller = request.caller();
        requireChannel(caller, body.text("in_channel_id"));
        requireChannel(caller, body.text("not_in_channel_id"));
        requireTeam(caller, body.text("team_id"));
        requireTeam(caller, body.text("not_in_team_id"));
        long limit = body.number("limit") == 0 ? DEFAULT_LIMIT : body.number("limit");
        if (limit < 0 || limit > MOST) {
            throw Problems.invalidBodyParam("limit");
        }
        Predicate<UserRow> wanted = place(body)
                .and(SearchTerm.of(body.text("term"), true))
                .and(roles(body))
                .and(user -> user.isActive() || body.flag("allow_inactive"));
        return Answer.of(find(caller, wanted, limit));
    }

    private void requireChannel(UserRow caller, String channelId) {
        boolean known = caller.isSystemAdmin() && world.channels.find(channelId) != null;
        permissions.require(channelId.isEmpty() || known || permissions.isMember(caller, channelId));
    }

    private void requireTeam(UserRow caller, String teamId) {
        permissions.require(teamId.isEmpty() || permissions.mayViewTeam(caller, teamId));
    }

    /** Of several places only the first in this order counts. */
    private Predicate<UserRow> place(JsonMap body) {
        String team = body.text("team_id");
        String channel = body.text("in_channel_id");
        String notInChannel = body.text("not_in_channel_id");
        String notInTeam = body.text("not_in_team_id");
        if (body.flag("without_team")) {
            return user -> world.teams.membershipsOf(user.id).isEmpty();
        } else if (!channel.isEmpty()) {
            return inChannel(channel);
        } else if (!notInChannel.isEmpty()) {
            return inTeam(team).and(inChannel(notInChannel).negate());
        } else if (!notInTeam.isEmpty()) {
            return inTeam(notInTeam).negate();
        }
        return team.isEmpty() ? user -> true : inTeam(team);
    }

    private Predicate<UserRow> inTeam(String id) {
        return user -> world.teams.member(id, user.id) != null;
    }

    private Predicate<UserRow> inChannel(String id) {
        return user -> world.channels.member(id, user.id) != null;
    }

    private Predicate<UserRow> roles(JsonMap body) {
        String role = body.text("role");
        return new RoleFilter(world, body.text("team_id"), body.text("in_channel_id"))
                .any(body.texts("roles"), body.texts("team_roles"), body.texts("channel_roles"))
                .and(user -> user.roles.contains(role));
    }

    private List<JsonMap> find(UserRow caller, Predicate<UserRow> wanted, long limit) {
        return world.users.byName(wanted).stream()
                .filter(user -> permissions.maySee(caller, user))
                .limit(limit)
                .map(user -> UserJson.profile(user, caller.isSystemAdmin()))
                .toList();
    }

    private Answer autocompleteUsers(ApiRequest request) {
        UserRow caller = request.caller();
        String channel = request.query("in_channel");
        String team = request.query("in_team");
        Long sent = request.number("limit");
        long limit = sent == null ? (request.query("limit").isEmpty() ? DEFAULT_LIMIT : 0) : Math.min(sent, MOST);
        requireChannel(caller, channel);
        requireTeam(caller, team);
        Predicate<UserRow> named = SearchTerm.of(request.query("name"), false).and(UserRow::isActive);
        JsonMap answer = new JsonMap();
        if (!channel.isEmpty()) {
            if (team.isEmpty()) {
                throw new Problem(
                        500,
                        "api.user.autocomplete_users.missing_team_id.app_error",
                        "Team id parameter is required to autocomplete by channel.");
            }
            answer.put("users", find(caller, inChannel(channel).and(named), limit));
            Predicate<UserRow> outside = inTeam(team).and(inChannel(channel).negate());
            return Answer.of(answer.unlessEmpty("out_of_channel", find(caller, outside.and(named), limit)));
        }
        return Answer.of(answer.with(
                "users", find(caller, team.isEmpty() ? named : inTeam(team).and(named), limit)));
    }
}
