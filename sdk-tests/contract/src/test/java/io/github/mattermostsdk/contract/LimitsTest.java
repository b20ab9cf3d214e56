package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.PayloadTooLargeException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that are too much for a server: refused once, with an exception that says so. */
class LimitsTest extends Scenarios {
    private static final int LONGEST_MESSAGE = 16_383;

    /** Some 320 kB, where 300 are allowed. */
    private static final int TOO_MANY_IDS = 11_000;

    private final String channel = townSquare().id();
    private final Attempts attempts = new Attempts();
    private final MattermostClient client = stage.client("user")
            .accessToken(stage.tokenOf(alice))
            .listener(attempts)
            .build();

    LimitsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedOnce() {
        List<String> ids = Collections.nCopies(TOO_MANY_IDS, alice.id());

        if (stage.hasKnownErrorIds()) {
            PayloadTooLargeException refusal = assertThrows(
                    PayloadTooLargeException.class, () -> client.users().getUsersByIds(ids));
            assertEquals("api.context.request_body_too_large.app_error", refusal.errorId());
        } else {
            assertOnlyRefusedWith(413, () -> {
                List<User> users = client.users().getUsersByIds(ids);
                assertEquals(alice.id(), users.get(0).id());
            });
        }
        assertEquals(1, attempts.of("getUsersByIds").size());
    }

    @Test
    void anAddressThatIsTooLongIsRefusedOnce() {
        String name = "x".repeat(2_100);

        if (stage.hasKnownErrorIds()) {
            ApiException refusal =
                    assertThrows(ApiException.class, () -> client.users().autocompleteUsers(name));
            assertEquals(414, refusal.status());
            assertTrue(refusal.getMessage().contains("address became too long"), refusal::getMessage);
        } else {
            assertOnlyRefusedWith(414, () -> client.users().autocompleteUsers(name));
        }
        assertEquals(1, attempts.of("autocompleteUsers").size());
    }

    @Test
    void theLongestMessageIsStoredAndALongerOneRefusedOnce() {
        // Counted in code points: a rocket is one, though two chars and four bytes.
        String longest = "\uD83D\uDE80".repeat(LONGEST_MESSAGE);

        Post stored = client.posts().createPost(post -> post.channelId(channel).message(longest));
        BadRequestException refusal = assertThrows(
                BadRequestException.class,
                () -> client.posts().createPost(post -> post.channelId(channel).message(longest + "!")));

        assertEquals(longest, asBob.posts().getPost(stored.id()).message());
        assertTrue(
                List.of("model.post.is_valid.message_length.app_error", "model.post.is_valid.msg.app_error")
                        .contains(refusal.errorId()),
                refusal::getMessage);
        assertNull(refusal.unknownOutcome());
        assertEquals(List.of(201, 400), attempts.of("createPost"));
    }

    @Test
    void aMessageThatNoDatabaseTakesIsRefusedOnceAndItsFateIsCertain() {
        ServerErrorException refusal = assertThrows(
                ServerErrorException.class,
                () -> client.posts().createPost(post -> post.channelId(channel).message("a\0b")));

        assertEquals(500, refusal.status());
        assertEquals("app.post.save.app_error", refusal.errorId());
        assertNull(refusal.unknownOutcome());
        assertEquals(List.of(500), attempts.of("createPost"));
    }

    /** Nobody has looked when older servers got the limit. */
    private static void assertOnlyRefusedWith(int status, Runnable call) {
        try {
            call.run();
        } catch (ApiException refusal) {
            assertEquals(status, refusal.status(), refusal::getMessage);
        }
    }
}
