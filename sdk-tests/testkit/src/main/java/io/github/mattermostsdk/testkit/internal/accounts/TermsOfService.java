package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** What users agreed to. Whichever user the path names: it is always about the caller. */
final class TermsOfService {

    private final World world;
    private final Audits audits;

    TermsOfService(World world) {
        this.world = world;
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("getUserTermsOfService", this::getUserTermsOfService);
        operations.on("registerTermsOfServiceAction", this::registerTermsOfServiceAction);
    }

    private Answer getUserTermsOfService(ApiRequest request) {
        UserRow caller = request.caller();
        if (caller.termsOfServiceId.isEmpty()) {
            throw new Problem(
                    404, "app.user_terms_of_service.get_by_user.no_rows.app_error", "No terms of service found.");
        }
        return Answer.of(new JsonMap()
                .with("user_id", caller.id)
                .with("terms_of_service_id", caller.termsOfServiceId)
                .with("create_at", caller.termsOfServiceCreateAt));
    }

    private Answer registerTermsOfServiceAction(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        String id = body.textOrNull("termsOfServiceId");
        if (id == null) {
            throw Problems.invalidBodyParam("termsOfServiceId");
        }
        if (!(body.get("accepted") instanceof Boolean accepted)) {
            throw Problems.invalidBodyParam("accepted");
        }
        if (!world.termsOfService.contains(id)) {
            throw new Problem(404, "app.terms_of_service.get.no_rows.app_error", "No terms of service found.");
        }
        UserRow caller = request.caller();
        caller.termsOfServiceId = accepted ? id : "";
        caller.termsOfServiceCreateAt = accepted ? world.now() : 0;
        audits.add(request, "TermsOfServiceId=" + id + ", accepted=" + accepted);
        return Answer.done();
    }
}
