package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Images;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.SignIn;
import io.github.mattermostsdk.testkit.internal.logic.Totp;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Protects accounts with codes. */
final class SecondFactor {

    private final World world;
    private final Permissions permissions;
    private final SignIn signIn;
    private final Audits audits;

    SecondFactor(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.signIn = new SignIn(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("generateMfaSecret", this::generateMfaSecret);
        operations.on("updateUserMfa", this::updateUserMfa);
    }

    /** The picture is one, but holds no code that a telephone could read. */
    private Answer generateMfaSecret(ApiRequest request) {
        UserRow user = find(request, request.id("user_id"));
        user.mfaSecret = Totp.newSecret();
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        return Answer.of(new JsonMap()
                        .with("secret", user.mfaSecret)
                        .with("qr_code", Images.profile(user.mfaSecret).base64()))
                .header("Cache-Control", "no-cache")
                .header("Pragma", "no-cache")
                .header("Expires", "0");
    }

    private UserRow find(ApiRequest request, String id) {
        permissions.require(request.caller().id.equals(id) || request.caller().isSystemAdmin());
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        if (!world.has(Setting.MULTI_FACTOR_AUTHENTICATION)) {
            throw new Problem(
                    501, "mfa.mfa_disabled.app_error", "Multi-factor authentication has been disabled on this server.");
        }
        return user;
    }

    private Answer updateUserMfa(ApiRequest request) {
        String id = request.id("user_id");
        permissions.require(request.caller().id.equals(id) || request.caller().isSystemAdmin());
        JsonMap body = request.objectOrEmpty();
        if (!(body.get("activate") instanceof Boolean activate)) {
            throw Problems.invalidBodyParam("activate");
        }
        if (activate && body.text("code").isEmpty()) {
            throw Problems.invalidBodyParam("code");
        }
        audits.add(request, "attempt");
        UserRow user = find(request, id);
        if (activate && (user.mfaSecret.isEmpty() || !signIn.spend(user, body.text("code")))) {
            throw new Problem(401, "mfa.activate.bad_token.app_error", "Invalid MFA token.");
        }
        user.mfaActive = activate;
        if (!activate) {
            user.mfaSecret = "";
            user.mfaLastStep = 0;
        }
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        audits.add(request, "success - mfa updated");
        return Answer.done();
    }
}
