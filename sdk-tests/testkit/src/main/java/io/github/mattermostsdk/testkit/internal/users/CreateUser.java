package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Memberships;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;

/** Creates accounts. */
final class CreateUser {

    private final World world;
    private final Accounts accounts;
    private final Memberships memberships;

    CreateUser(World world) {
        this.world = world;
        this.accounts = new Accounts(world);
        this.memberships = new Memberships(world);
    }

    void register(Operations operations) {
        operations.onPublic("createUser", this::createUser);
    }

    private Answer createUser(ApiRequest request) {
        JsonMap body = request.object("user", "username", "email", "password");
        if (!request.query("t").isEmpty()) {
            throw new Problem(
                    404,
                    "api.user.create_user.signup_link_invalid.app_error",
                    "The signup link does not appear to be valid.");
        }
        String inviteId = request.query("iid");
        UserRow caller = request.callerOrNull();
        boolean byAdmin = caller != null && caller.isSystemAdmin();
        if (!inviteId.isEmpty()) {
            return invited(body, inviteId);
        }
        if (!byAdmin && !world.has(Setting.OPEN_SERVER) && !world.users.all().isEmpty()) {
            throw new Problem(
                    403,
                    "api.user.create_user.no_open_server",
                    "This server does not allow open signups.  Please speak with your Administrator to receive an"
                            + " invitation.");
        }
        UserRow user = accounts.create(body);
        return Answer.created(UserJson.own(user));
    }

    private Answer invited(JsonMap body, String inviteId) {
        TeamRow team = world.teams.byInviteId(inviteId);
        if (team == null) {
            throw new Problem(404, "app.team.get_by_invite_id.finding.app_error", "Unable to find the existing team.");
        }
        UserRow user = accounts.create(body);
        memberships.joinTeam(team, user);
        return Answer.created(UserJson.own(user));
    }
}
