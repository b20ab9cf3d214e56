package io.github.mattermostsdk.testkit.internal.console;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Memberships;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.TeamJson;

/** Creates and archives teams, and lets users in. */
final class TeamAdministration {

    private final World world;
    private final Permissions permissions;
    private final Memberships memberships;

    TeamAdministration(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.memberships = new Memberships(world);
    }

    void register(Operations operations) {
        operations.on("createTeam", this::createTeam);
        operations.on("addTeamMember", this::addTeamMember);
        operations.on("deleteTeam", this::deleteTeam);
    }

    private Answer createTeam(ApiRequest request) {
        JsonMap body = request.object("team", "name", "display_name", "type");
        String name = body.text("name");
        if (name.isEmpty()) {
            throw Problems.invalidBodyParam("team");
        }
        if (world.teams.byName(name) != null) {
            throw new Problem(400, "app.team.save.existing.app_error", "Must call update for existing team.");
        }
        TeamRow team = memberships.createTeam(name, body.text("display_name"));
        memberships.joinTeam(team, request.caller()).admin = true;
        return Answer.created(TeamJson.of(team, true, true));
    }

    private Answer addTeamMember(ApiRequest request) {
        TeamRow team = team(request);
        JsonMap body = request.object("team_member", "team_id", "user_id");
        UserRow user = world.users.find(body.text("user_id"));
        if (user == null) {
            throw Problems.invalidBodyParam("user_id");
        }
        permissions.require(mayAdministrate(request.caller(), team));
        return Answer.created(TeamJson.of(memberships.joinTeam(team, user)));
    }

    private Answer deleteTeam(ApiRequest request) {
        TeamRow team = team(request);
        permissions.require(mayAdministrate(request.caller(), team));
        team.deleteAt = world.now();
        team.updateAt = team.deleteAt;
        return Answer.done();
    }

    private TeamRow team(ApiRequest request) {
        TeamRow team = world.teams.find(request.id("team_id"));
        if (team == null) {
            throw new Problem(404, "app.team.get.find.app_error", "Unable to find the existing team.");
        }
        return team;
    }

    private boolean mayAdministrate(UserRow caller, TeamRow team) {
        TeamMemberRow member = world.teams.member(team.id, caller.id);
        return caller.isSystemAdmin() || (member != null && member.admin);
    }
}
