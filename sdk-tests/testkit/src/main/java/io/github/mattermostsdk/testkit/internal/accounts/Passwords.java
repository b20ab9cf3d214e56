package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.state.Mailbox;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Locale;

/** Changes, forgotten and mistyped passwords. */
final class Passwords {

    private final World world;
    private final Audits audits;

    Passwords(World world) {
        this.world = world;
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("updateUserPassword", this::updateUserPassword);
        operations.on("resetPasswordFailedAttempts", this::resetPasswordFailedAttempts);
        operations.onPublic("sendPasswordResetEmail", this::sendPasswordResetEmail);
        operations.onPublic("resetPassword", this::resetPassword);
    }

    private Answer updateUserPassword(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap body = request.objectOrEmpty();
        audits.add(request, "attempted");
        try {
            change(request, id, body);
        } catch (Problem problem) {
            audits.add(request, "failed");
            throw problem;
        }
        audits.add(request, "completed");
        return Answer.done();
    }

    private void change(ApiRequest request, String id, JsonMap body) {
        UserRow caller = request.caller();
        UserRow user = world.users.find(id);
        boolean own = caller.id.equals(id);
        if (own && body.text("current_password").isEmpty()) {
            throw Problems.invalidBodyParam("current_password");
        }
        if (user == null || (!own && !caller.isSystemAdmin())) {
            throw new Problem(
                    403,
                    "api.user.update_password.context.app_error",
                    "Update password failed because context user_id did not match props user_id.");
        }
        if (own && !user.password.equals(body.text("current_password"))) {
            throw new Problem(
                    400,
                    "api.user.update_password.incorrect.app_error",
                    "The \"Current Password\" you entered is incorrect. Please check that Caps Lock is off and try"
                            + " again.");
        }
        Accounts.checkPassword(body.text("new_password"));
        set(user, body.text("new_password"));
        if (world.has(Setting.TERMINATE_SESSIONS_ON_PASSWORD_CHANGE)) {
            String kept = own ? request.session().id : "";
            world.sessions.end(session -> session.userId.equals(id) && !session.id.equals(kept));
        }
    }

    private void set(UserRow user, String password) {
        user.password = password;
        user.failedAttempts = 0;
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        user.lastPasswordUpdate = user.updateAt;
        user.authService = "";
        user.authData = "";
    }

    private Answer resetPasswordFailedAttempts(ApiRequest request) {
        String id = request.id("user_id");
        if (!request.caller().isSystemAdmin()) {
            throw new Problem(
                    403,
                    "api.user.reset_password_failed_attempts.permissions.app_error",
                    "You do not have permission to update this resource.");
        }
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        user.failedAttempts = 0;
        return Answer.done();
    }

    /** An unknown address gets no mail, and whoever asks does not learn of it. */
    private Answer sendPasswordResetEmail(ApiRequest request) {
        String email = request.objectOrEmpty().text("email").toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            throw Problems.invalidBodyParam("email");
        }
        UserRow user = world.users.byEmail(email);
        if (user != null) {
            world.mailbox.send(Mailbox.PASSWORD_RESET, user);
        }
        return Answer.done();
    }

    private Answer resetPassword(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        String token = body.text("token");
        if (!Mailbox.isToken(token)) {
            throw Problems.invalidBodyParam("token");
        }
        UserRow user = world.mailbox.find(Mailbox.PASSWORD_RESET, token, world.users);
        if (user == null) {
            throw new Problem(
                    400,
                    "api.user.reset_password.invalid_link.app_error",
                    "The reset password link does not appear to be valid.");
        }
        Accounts.checkPassword(body.text("new_password"));
        world.mailbox.spend(token);
        set(user, body.text("new_password"));
        if (world.has(Setting.TERMINATE_SESSIONS_ON_PASSWORD_CHANGE)) {
            world.sessions.end(session -> session.userId.equals(user.id));
        }
        return Answer.done();
    }
}
