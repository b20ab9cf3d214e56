package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import org.jspecify.annotations.Nullable;

/** Checks who somebody says they are. */
public final class SignIn {

    private static final int MOST_FAILURES = 10;
    private static final String WRONG_PASSWORD = "api.user.check_user_password.invalid.app_error";

    private final World world;

    /** Signing in to a world. */
    public SignIn(World world) {
        this.world = world;
    }

    /** The user whom the body of a login names and proves to be. */
    public UserRow check(JsonMap body) {
        if (!body.text("magic_link_token").isEmpty()) {
            throw invalidCredentials();
        }
        String password = body.text("password");
        if (password.isEmpty()) {
            throw new Problem(400, "api.user.login.blank_pwd.app_error", "Password field must not be blank");
        }
        UserRow user = find(body);
        if (user == null) {
            throw invalidCredentials();
        }
        if (!user.authService.isEmpty()) {
            throw invalidCredentials();
        }
        try {
            verify(user, password, body.text("token"));
        } catch (Problem problem) {
            throw problem.id().equals(WRONG_PASSWORD) ? invalidCredentials() : problem;
        }
        if (user.isGuest()) {
            throw invalidCredentials();
        }
        return user;
    }

    /** Refuses unless a password, and a code if the account asks for one, are those of an account in use. */
    public void verify(UserRow user, String password, String code) {
        checkAccount(user);
        if (!user.password.equals(password)) {
            user.failedAttempts++;
            throw new Problem(401, WRONG_PASSWORD, "Login failed because of invalid password.");
        }
        checkCode(user, code);
        user.failedAttempts = 0;
        if (world.has(Setting.REQUIRE_EMAIL_VERIFICATION) && !user.emailVerified) {
            throw new Problem(
                    401,
                    "api.user.login.not_verified.app_error",
                    "Login failed because email address has not been verified.");
        }
    }

    private @Nullable UserRow find(JsonMap body) {
        String id = body.text("id");
        if (!id.isEmpty()) {
            return world.users.find(id);
        }
        UserRow user = world.users.byUsername(body.text("login_id"));
        return user == null ? world.users.byEmail(body.text("login_id")) : user;
    }

    private static void checkAccount(UserRow user) {
        if (!user.isActive()) {
            throw new Problem(
                    401,
                    "api.user.login.inactive.app_error",
                    "Login failed because your account has been deactivated.  Please contact an administrator.");
        }
        if (user.bot != null) {
            throw new Problem(401, "api.user.login.bot_login_forbidden.app_error", "Bot login is forbidden.");
        }
        if (user.failedAttempts >= MOST_FAILURES) {
            throw new Problem(
                    401,
                    "api.user.check_user_login_attempts.too_many.app_error",
                    "Your account is locked because of too many failed password attempts. Please reset your password.");
        }
    }

    /** The code of the step now, or of one beside it; each only once, and none older than one that was used. */
    private void checkCode(UserRow user, String code) {
        if (!user.mfaActive) {
            return;
        }
        if (!code.matches("[0-9]+")) {
            throw new Problem(401, "mfa.validate_token.authenticate.app_error", "Invalid MFA token.");
        }
        if (!spend(user, code)) {
            user.failedAttempts++;
            throw new Problem(401, "api.user.check_user_mfa.bad_code.app_error", "Invalid MFA token.");
        }
    }

    /** Whether a code is good; it is not again. */
    public boolean spend(UserRow user, String code) {
        long now = Totp.step(world.now());
        for (long step = now - 1; step <= now + 1; step++) {
            if (step > user.mfaLastStep && Totp.code(user.mfaSecret, step).equals(code)) {
                user.mfaLastStep = step;
                return true;
            }
        }
        return false;
    }

    private static Problem invalidCredentials() {
        return new Problem(
                401,
                "api.user.login.invalid_credentials_email_username",
                "Enter a valid email or username and/or password.");
    }
}
