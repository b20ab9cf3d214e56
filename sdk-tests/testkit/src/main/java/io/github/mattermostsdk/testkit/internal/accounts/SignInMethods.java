package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Accounts;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.SignIn;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Set;

/** Where an account proves who its user is: here, or at a service of somebody else. */
final class SignInMethods {

    private static final String EMAIL = "email";
    private static final String LDAP = "ldap";
    private static final String SAML = "saml";
    private static final Set<String> SERVICES = Set.of(SAML, "gitlab", "google", "office365", "openid");
    private static final int TOKEN_LENGTH = 64;

    private final World world;
    private final Permissions permissions;
    private final SignIn signIn;
    private final Audits audits;

    SignInMethods(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.signIn = new SignIn(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("updateUserAuth", this::updateUserAuth);
        operations.onPublic("switchAccountType", this::switchAccountType);
    }

    /** An unknown user is no error, as on the server. */
    private Answer updateUserAuth(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        String id = request.id("user_id");
        JsonMap body = request.object("user", "auth_data", "auth_service");
        String data = body.text("auth_data");
        String service = body.text("auth_service");
        if (data.isEmpty() || service.isEmpty()) {
            throw new Problem(
                    400,
                    "api.user.update_user_auth.invalid_request",
                    "Request is missing either AuthData or AuthService parameter.");
        }
        UserRow user = world.users.find(id);
        if (user != null) {
            if (world.users.all().stream().anyMatch(other -> other.authData.equals(data))) {
                throw new Problem(
                        400,
                        "app.user.update_auth_data.email_exists.app_error",
                        "Unable to switch account to <no value>. An account using the email <no value> already exists.");
            }
            user.authData = data;
            user.authService = service;
            user.password = "";
            user.updateAt = Math.max(world.now(), user.updateAt + 1);
        }
        audits.add(request, "updated user " + id + " auth to service=" + service);
        return Answer.of(new JsonMap().with("auth_data", data).with("auth_service", service));
    }

    private Answer switchAccountType(ApiRequest request) {
        JsonMap body = request.object("switch_request", "current_service", "new_service", EMAIL, "password");
        String from = body.text("current_service");
        String to = body.text("new_service");
        if (from.equals(EMAIL) && (SERVICES.contains(to) || to.equals(LDAP))) {
            return link(leave(request, body, to));
        } else if (to.equals(EMAIL) && SERVICES.contains(from)) {
            comeBack(request, body);
            return link("/login?extra=signin_change");
        } else if (to.equals(EMAIL) && from.equals(LDAP)) {
            find(body);
            throw new Problem(
                    400,
                    "api.user.ldap_to_email.not_ldap_account.app_error",
                    "This user account does not use AD/LDAP.");
        }
        throw Problems.invalidBodyParam("switch_request");
    }

    private static Answer link(String link) {
        return Answer.of(new JsonMap().with("follow_link", link));
    }

    private UserRow find(JsonMap body) {
        UserRow user = world.users.byEmail(body.text(EMAIL));
        if (user == null) {
            throw Problems.noSuchUser();
        }
        return user;
    }

    /** Of all services only SAML needs no setting up to be linked to. */
    private String leave(ApiRequest request, JsonMap body, String service) {
        UserRow user = find(body);
        signIn.verify(user, body.text("password"), body.text("mfa_code"));
        return switch (service) {
            case SAML ->
                request.serverUrl() + "/login/sso/saml?action=email_to_sso&email_token=" + world.ids.text(TOKEN_LENGTH);
            case LDAP -> {
                world.sessions.end(session -> session.userId.equals(user.id));
                throw new Problem(
                        501, "api.user.email_to_ldap.not_available.app_error", "AD/LDAP not available on this server.");
            }
            default ->
                throw new Problem(
                        501,
                        "api.user.authorize_oauth_user.unsupported.app_error",
                        "<no value> SSO through OAuth 2.0 not available on this server.");
        };
    }

    private void comeBack(ApiRequest request, JsonMap body) {
        UserRow caller = request.caller();
        UserRow user = find(body);
        if (!user.id.equals(caller.id)) {
            throw new Problem(
                    403,
                    "api.user.oauth_to_email.context.app_error",
                    "Update password failed because context user_id did not match provided user's id.");
        }
        if (user.authService.isEmpty()) {
            throw new Problem(
                    400,
                    "api.user.oauth_to_email.not_oauth_user.app_error",
                    "Unable to switch to email authentication because user is not using OAuth or SAML authentication.");
        }
        Accounts.checkPassword(body.text("new_password"));
        user.password = body.text("new_password");
        user.authService = "";
        user.authData = "";
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        user.lastPasswordUpdate = user.updateAt;
        world.sessions.end(session -> session.userId.equals(user.id));
    }
}
