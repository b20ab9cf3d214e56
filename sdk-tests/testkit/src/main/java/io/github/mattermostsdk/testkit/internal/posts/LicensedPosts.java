package io.github.mattermostsdk.testkit.internal.posts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.Ids;

/** What a server without a licence, or without an agent, does not do with posts. */
final class LicensedPosts {

    private LicensedPosts() {}

    static void register(Operations operations) {
        operations.refuse(
                "moveThread",
                request -> request.id("post_id"),
                new Problem(501, "api.post.move_thread.disabled.app_error", "Thread moving is disabled"));
        operations.refuse("saveAcknowledgementForPost", new Problem(501, "<untranslated>", "<untranslated>"));
        operations.refuse(
                "deleteAcknowledgementForPost",
                new Problem(
                        501, "license_error.feature_unavailable", "Feature is not available for the current license"));
        operations.refuse(
                "rewriteMessage",
                LicensedPosts::checkRewriting,
                new Problem(500, "app.post.rewrite.agent_call_failed", "Failed to call AI agent."));
    }

    private static void checkRewriting(ApiRequest request) {
        JsonMap body = request.object("request_body", "agent_id", "root_id");
        if (!Ids.isValid(body.text("agent_id"))) {
            throw Problems.invalidBodyParam("agent_id");
        }
        if (!body.text("root_id").isEmpty() && !Ids.isValid(body.text("root_id"))) {
            throw Problems.invalidBodyParam("root_id");
        }
    }
}
