package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.RewriteAction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts that need a licence, a plugin or an integration. */
class SpecialPostsTest extends Scenarios {
    SpecialPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void onlyBurnOnReadPostsAreRevealed() {
        Post post = post("ordinary");

        assertRefused(List.of(400, 501), List.of(), () -> asBob.posts().revealPost(post.id()));
    }

    @Test
    void onlyBurnOnReadPostsAreBurnt() {
        Post post = post("ordinary");

        assertRefused(
                400,
                "app.burn_post.not_burn_on_read.app_error",
                () -> asBob.posts().burnPost(post.id()));
    }

    @Test
    void movingAThreadNeedsALicence() {
        Post post = post("stays");

        assertNeedsLicence(
                501,
                "api.post.move_thread.disabled.app_error",
                () -> asAdmin.posts().moveThread(post.id(), move -> move.channelId(post.channelId())));
    }

    @Test
    void acknowledgingNeedsALicence() {
        Post post = post("read me");

        assertNeedsLicence(
                501,
                List.of("<untranslated>", "license_error.feature_unavailable"),
                () -> asBob.posts().saveAcknowledgementForPost(bob.id(), post.id()));
    }

    @Test
    void takingAnAcknowledgementBackNeedsALicence() {
        Post post = post("read me");

        assertNeedsLicence(
                501,
                "license_error.feature_unavailable",
                () -> asBob.posts().deleteAcknowledgementForPost(bob.id(), post.id()));
    }

    @Test
    void rewritingNeedsTheAgentsPlugin() {
        assertRefused(
                500,
                "app.post.rewrite.agent_call_failed",
                () -> asBob.posts()
                        .rewriteMessage(request ->
                                request.agentId(bob.id()).message("helo wrld").action(RewriteAction.FIX_SPELLING)));
    }
}
