package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.util.Locale;

/** Changes what an account says about its owner. */
final class UserChanges {

    private static final String[] FREE_TEXTS = {"nickname", "first_name", "last_name", "position"};

    private final World world;
    private final Permissions permissions;
    private final Accounts accounts;
    private final Audits audits;

    UserChanges(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.accounts = new Accounts(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("updateUser", this::updateUser);
        operations.on("patchUser", this::patchUser);
    }

    /** Replaces everything; what is not sent becomes empty. */
    private Answer updateUser(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap body = request.object("user", "id", "username", "email");
        if (!body.text("id").equals(id)) {
            throw Problems.invalidBodyParam("user_id");
        }
        permissions.requireSelf(request.caller(), id);
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        if (changesOwnEmail(request, user, body) && !user.password.equals(body.text("password"))) {
            throw Problems.invalidBodyParam("password");
        }
        JsonMap whole =
                new JsonMap(body).with("username", body.text("username")).with("email", body.text("email"));
        for (String name : FREE_TEXTS) {
            whole.put(name, body.text(name));
        }
        whole.putIfAbsent("props", new JsonMap());
        change(user, whole);
        audits.add(request, "");
        JsonMap json = UserJson.changed(user);
        json.remove("remote_id");
        return Answer.of(json);
    }

    private Answer patchUser(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap patch = request.object("user", "username", "email", "password");
        permissions.requireSelf(request.caller(), id);
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.invalidBodyParam("user_id");
        }
        if (changesOwnEmail(request, user, patch)) {
            if (!patch.containsKey("password")) {
                throw Problems.invalidBodyParam("password");
            }
            if (!user.password.equals(patch.text("password"))) {
                throw new Problem(
                        401,
                        "api.user.check_user_password.invalid.app_error",
                        "Login failed because of invalid password.");
            }
        }
        change(user, patch);
        audits.add(request, "");
        return Answer.of(UserJson.changed(user));
    }

    private static boolean changesOwnEmail(ApiRequest request, UserRow user, JsonMap body) {
        String email = body.text("email").toLowerCase(Locale.ROOT);
        return !email.isEmpty()
                && !email.equals(user.email)
                && request.caller().id.equals(user.id);
    }

    private void change(UserRow user, JsonMap sent) {
        // On a copy first: a refused change must leave no trace.
        UserRow changed = new UserRow(user.id, user.createAt);
        changed.locale = user.locale;
        changed.username = user.username;
        changed.email = user.email;
        accounts.fillIn(changed, sent);
        accounts.check(changed);
        accounts.checkUnique(user, changed.username, changed.email);
        user.emailVerified = user.emailVerified && changed.email.equals(user.email);
        accounts.fillIn(user, sent);
        if (user.notifyProps.isEmpty()) {
            user.notifyProps.putAll(Accounts.defaultNotifications());
        }
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
    }
}
