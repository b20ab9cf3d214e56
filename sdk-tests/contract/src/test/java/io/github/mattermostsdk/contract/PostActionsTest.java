package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostActionResponse;
import io.github.mattermostsdk.model.PostActionType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Buttons under posts. */
class PostActionsTest extends Scenarios {
    PostActionsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aButtonCallsItsIntegration() throws IOException {
        try (Integration integration = Integration.start()) {
            Post post = postWithButton(integration.url());

            try {
                PostActionResponse answer = asBob.posts().doPostAction(post.id(), "press");

                assertFalse(answer.triggerId().isEmpty());
                assertEquals(List.of("/press"), integration.calls());
            } catch (BadRequestException unreachable) {
                // A server elsewhere, or one that keeps away from local addresses, cannot reach this machine.
                assertEquals("api.post.do_action.action_integration.app_error", unreachable.errorId());
            }
        }
    }

    @Test
    void aButtonThatIsNotThereIsNotFound() {
        Post post = post("without buttons");

        assertRefused(
                404,
                "api.post.do_action.action_id.app_error",
                () -> asBob.posts().doPostAction(post.id(), "press"));
    }

    private Post postWithButton(String url) {
        String channel = townSquare().id();
        return asAlice.posts()
                .createPost(post -> post.channelId(channel)
                        .message("press it")
                        .props(props -> props.addAttachment(attachment -> attachment
                                .text("a button")
                                .addAction(action -> action.id("press")
                                        .name("Press")
                                        .type(PostActionType.BUTTON)
                                        .integration(called -> called.url(url))))));
    }
}
