package io.github.mattermostsdk.testkit.internal.teams;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.TeamMemberRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.TeamJson;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds teams. */
public final class TeamOperations {

    private final World world;
    private final Permissions permissions;

    private TeamOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    /** Registers them. */
    public static void register(World world, Operations operations) {
        TeamOperations teams = new TeamOperations(world);
        operations.on("getTeamByName", teams::getTeamByName);
        operations.on("getTeamStats", teams::getTeamStats);
        operations.on("getTeamsForUser", teams::getTeamsForUser);
    }

    /** Everybody may look at a team that is open to all. */
    private Answer getTeamByName(ApiRequest request) {
        TeamRow team = world.teams.byName(request.path("name"));
        if (team == null) {
            throw Problems.noSuchTeam();
        }
        UserRow caller = request.caller();
        boolean listed = team.type.equals(TeamRow.OPEN) && team.allowOpenInvite;
        permissions.require(permissions.mayViewTeam(caller, team.id) || listed);
        return Answer.of(json(team, caller));
    }

    private JsonMap json(TeamRow team, UserRow viewer) {
        TeamMemberRow member = world.teams.member(team.id, viewer.id);
        boolean runs = viewer.isSystemAdmin() || (member != null && member.admin);
        boolean invites = runs || (member != null && !member.guest);
        return TeamJson.of(team, runs, invites);
    }

    private Answer getTeamStats(ApiRequest request) {
        String id = request.id("team_id");
        permissions.require(permissions.mayViewTeam(request.caller(), id));
        List<UserRow> members = world.teams.membersOf(id).stream()
                .map(member -> world.users.get(member.userId))
                .toList();
        return Answer.of(new JsonMap()
                .with("team_id", id)
                .with("total_member_count", members.size())
                .with(
                        "active_member_count",
                        members.stream().filter(UserRow::isActive).count()));
    }

    private Answer getTeamsForUser(ApiRequest request) {
        String userId = request.id("user_id");
        UserRow caller = request.caller();
        permissions.require(caller.id.equals(userId) || caller.isSystemAdmin());
        return Answer.of(world.teams.membershipsOf(userId).stream()
                .map(member -> world.teams.find(member.teamId))
                .filter(Objects::nonNull)
                .filter(team -> team.deleteAt == 0)
                .sorted(Comparator.comparingLong((TeamRow team) -> team.updateAt))
                .map(team -> json(team, caller))
                .toList());
    }
}
