package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;

/** Ways to log in that a server without a licence and without a service to sign in with does not have. */
final class OtherLogIns {

    private OtherLogIns() {}

    static void register(Operations operations) {
        operations.refusePublic("getLoginType", request -> Answer.empty(404));
        operations.refusePublic("loginByCwsToken", request -> {
            throw new Problem(401, "api.user.login_cws.license.error", "CWS login is forbidden.");
        });
        operations.refusePublic("loginIntune", OtherLogIns::loginIntune);
        operations.refusePublic("loginSSOCodeExchange", OtherLogIns::loginSSOCodeExchange);
        operations.refusePublic("loginWithDesktopToken", request -> {
            throw new Problem(401, "app.desktop_token.validate.invalid", "Token is not valid or is expired");
        });
    }

    private static Answer loginIntune(ApiRequest request) {
        if (request.object("request_body", "access_token").text("access_token").isEmpty()) {
            throw Problems.invalidBodyParam("access_token");
        }
        throw new Problem(
                501,
                "api.user.login_by_intune.not_available.app_error",
                "Microsoft Intune authentication is not available.");
    }

    /** Refused with a header that other refusals do not have. */
    private static Answer loginSSOCodeExchange(ApiRequest request) {
        Problem problem = new Problem(
                410,
                "api.user.login_sso_code_exchange.deprecated.app_error",
                "This endpoint is deprecated and disabled. Please update your mobile app.");
        return Answer.json(problem.status(), problem.body(request.requestId())).header("Deprecation", "true");
    }
}
