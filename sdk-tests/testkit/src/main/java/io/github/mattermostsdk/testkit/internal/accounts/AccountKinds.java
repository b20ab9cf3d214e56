package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.BotRow;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;

/** Makes people of bots, bots of people, and users of guests. */
final class AccountKinds {

    private final World world;
    private final Permissions permissions;
    private final Accounts accounts;

    AccountKinds(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.accounts = new Accounts(world);
    }

    void register(Operations operations) {
        operations.on("convertBotToUser", this::convertBotToUser);
        operations.on("convertUserToBot", this::convertUserToBot);
        operations.on("promoteGuestToUser", this::promoteGuestToUser);
    }

    private Answer convertBotToUser(ApiRequest request) {
        UserRow user = world.users.find(request.id("bot_user_id"));
        BotRow bot = user == null ? null : user.bot;
        if (user == null || bot == null) {
            throw new Problem(404, "store.sql_bot.get.missing.app_error", "Bot does not exist.");
        }
        JsonMap patch = request.object("userPatch", "password", "username", "email");
        if (patch.text("password").isEmpty()) {
            throw Problems.invalidBodyParam("userPatch");
        }
        permissions.requireAdmin(request.caller());
        Accounts.checkPassword(patch.text("password"));
        accounts.checkUnique(user, patch.text("username"), patch.text("email"));
        accounts.fillIn(user, patch);
        accounts.check(user);
        user.password = patch.text("password");
        if (request.flag("set_system_admin") && !user.isSystemAdmin()) {
            user.roles = user.roles + " " + Roles.SYSTEM_ADMIN;
        }
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        // The answer still calls it a bot, only without its icon.
        bot.lastIconUpdate = 0;
        JsonMap answer = UserJson.changed(user);
        user.bot = null;
        return Answer.of(answer);
    }

    private Answer convertUserToBot(ApiRequest request) {
        UserRow user = world.users.find(request.id("user_id"));
        if (user == null) {
            throw Problems.noSuchUser();
        }
        permissions.requireAdmin(request.caller());
        BotRow bot = new BotRow(user.id);
        bot.displayName = user.username;
        user.bot = bot;
        world.sessions.end(session -> session.userId.equals(user.id));
        return Answer.of(new JsonMap()
                .with("user_id", user.id)
                .with("username", user.username)
                .with("display_name", bot.displayName)
                .with("owner_id", bot.ownerId)
                .with("create_at", world.now())
                .with("update_at", world.now())
                .with("delete_at", 0));
    }

    private Answer promoteGuestToUser(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireAdmin(request.caller());
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        if (!user.isGuest()) {
            throw new Problem(
                    501,
                    "api.user.promote_guest_to_user.no_guest.app_error",
                    "Unable to convert the guest to regular user because is not a guest.");
        }
        user.roles = user.roles.replace(Roles.SYSTEM_GUEST, Roles.SYSTEM_USER);
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        world.teams.membershipsOf(id).forEach(member -> member.guest = false);
        world.channels.membershipsOf(id).forEach(member -> member.guest = false);
        return Answer.done();
    }
}
