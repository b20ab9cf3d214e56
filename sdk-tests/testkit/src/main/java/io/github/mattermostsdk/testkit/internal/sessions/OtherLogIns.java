package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;

/** Ways to log in that a server without a licence does not have. */
final class OtherLogIns {

    private OtherLogIns() {}

    static void register(Operations operations) {
        operations.refusePublic("getLoginType", request -> Answer.empty(404));
        operations.refusePublic("loginByCwsToken", request -> {
            throw new Problem(401, "api.user.login_cws.license.error", "CWS login is forbidden.");
        });
        operations.refusePublic("loginIntune", OtherLogIns::loginIntune);
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
}
