package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Mailbox;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.util.Locale;

/** Proves that an e-mail address is its user's. */
final class EmailAddresses {

    private final World world;
    private final Permissions permissions;
    private final Audits audits;

    EmailAddresses(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.onPublic("sendVerificationEmail", this::sendVerificationEmail);
        operations.onPublic("verifyUserEmail", this::verifyUserEmail);
        operations.on("verifyUserEmailWithoutToken", this::verifyUserEmailWithoutToken);
    }

    private Answer sendVerificationEmail(ApiRequest request) {
        String email = request.objectOrEmpty().text("email").toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            throw Problems.invalidBodyParam("email");
        }
        UserRow user = world.users.byEmail(email);
        if (user != null) {
            world.mailbox.send(Mailbox.VERIFICATION, user);
        }
        return Answer.done();
    }

    private Answer verifyUserEmail(ApiRequest request) {
        String token = request.objectOrEmpty().text("token");
        if (!Mailbox.isToken(token)) {
            throw Problems.invalidBodyParam("token");
        }
        UserRow user = world.mailbox.find(Mailbox.VERIFICATION, token, world.users);
        if (user == null) {
            throw new Problem(400, "api.user.verify_email.bad_link.app_error", "Bad verify email link.");
        }
        world.mailbox.spend(token);
        verify(user);
        return Answer.done();
    }

    private void verify(UserRow user) {
        user.emailVerified = true;
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
    }

    private Answer verifyUserEmailWithoutToken(ApiRequest request) {
        UserRow user = world.users.find(request.id("user_id"));
        if (user == null) {
            throw Problems.noSuchUser();
        }
        permissions.requireAdmin(request.caller());
        verify(user);
        audits.add(request, "user verified");
        return Answer.of(UserJson.profile(user, true));
    }
}
