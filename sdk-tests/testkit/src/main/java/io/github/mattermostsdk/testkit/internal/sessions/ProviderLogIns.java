package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.SessionCookies;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.state.LoginCode;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;

/** The ends of logins that began at a provider, in a browser. A test seeds what the browser would have brought. */
final class ProviderLogIns {

    private final World world;
    private final Sessions sessions;

    ProviderLogIns(World world) {
        this.world = world;
        this.sessions = new Sessions(world);
    }

    void register(Operations operations) {
        operations.onPublic("loginWithDesktopToken", this::loginWithDesktopToken);
        operations.onPublic("loginSSOCodeExchange", this::loginSSOCodeExchange);
    }

    /** A token is good once. */
    private Answer loginWithDesktopToken(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        String userId = world.desktopTokens.remove(body.text("token"));
        if (userId == null) {
            throw new Problem(401, "app.desktop_token.validate.invalid", "Token is not valid or is expired");
        }
        SessionRow session = sessions.begin(world.users.get(userId), body.text("device_id"));
        Answer answer = Answer.of(UserJson.own(world.users.get(userId))).header("Token", session.token);
        return SessionCookies.add(answer, session);
    }

    /** Every answer says that the operation is on its way out. */
    private Answer loginSSOCodeExchange(ApiRequest request) {
        try {
            return exchange(request).header("Deprecation", "true");
        } catch (Problem problem) {
            return Answer.json(problem.status(), problem.body(request.requestId()))
                    .header("Deprecation", "true");
        }
    }

    private Answer exchange(ApiRequest request) {
        if (!world.has(Setting.MOBILE_SSO_CODE_EXCHANGE)) {
            throw new Problem(
                    410,
                    "api.user.login_sso_code_exchange.deprecated.app_error",
                    "This endpoint is deprecated and disabled. Please update your mobile app.");
        }
        JsonMap body = request.objectOrEmpty();
        String code = body.text("login_code");
        if (code.isEmpty()
                || body.text("code_verifier").isEmpty()
                || body.text("state").isEmpty()) {
            throw Problems.invalidBodyParam("login_code | code_verifier | state");
        }
        LoginCode known = world.loginCodes.remove(code);
        if (known == null) {
            throw new Problem(
                    404,
                    "api.user.create_user.signup_link_invalid.app_error",
                    "The signup link does not appear to be valid.");
        }
        if (!known.state().equals(body.text("state")) || !known.codeVerifier().equals(body.text("code_verifier"))) {
            throw new Problem(400, "api.oauth.get_access_token.bad_request.app_error", "invalid_request: Bad request.");
        }
        SessionRow session = sessions.begin(world.users.get(known.userId()), "");
        String csrf = session.props.getOrDefault("csrf", "");
        Answer answer = Answer.of(new JsonMap().with("csrf", csrf).with("token", session.token))
                .header("Token", session.token);
        return SessionCookies.add(answer, session);
    }
}
