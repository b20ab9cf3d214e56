package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.NoSuchRoute;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.Stage;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the scenarios of all subjects have at hand. */
@ExtendWith(ContractExtension.class)
abstract class Scenarios {
    static final String PERMISSIONS = "api.context.permissions.app_error";
    static final String SESSION_EXPIRED = "api.context.session_expired.app_error";
    static final String INVALID_BODY = "api.context.invalid_body_param.app_error";

    final Stage stage;
    final String team;
    final Account alice;
    final Account bob;
    final MattermostClient asAdmin;
    final MattermostClient asAlice;
    final MattermostClient asBob;

    Scenarios(ContractRun run) {
        this.stage = run.stage();
        this.team = stage.cast().teamId();
        this.alice = stage.cast().alice();
        this.bob = stage.cast().bob();
        this.asAdmin = stage.admin().client();
        this.asAlice = alice.client();
        this.asBob = bob.client();
    }

    /** The channel that every member of a team is in. */
    final Channel townSquare() {
        return asAlice.channels().getChannelByName(team, "town-square");
    }

    /** A post of Alice's in that channel. */
    final Post post(String message) {
        String channel = townSquare().id();
        return asAlice.posts().createPost(post -> post.channelId(channel).message(message));
    }

    /** Bob's answer to a post. */
    final Post reply(Post root, String message) {
        return asBob.posts()
                .createPost(post ->
                        post.channelId(root.channelId()).rootId(root.id()).message(message));
    }

    /** An id that nothing has. */
    static String unknownId() {
        return "zzzzzzzzzzzzzzzzzzzzzzzzzz";
    }

    /** Asserts that a call is refused; with one of the error ids, where they are the same on all servers. */
    final void assertRefused(int status, String errorId, Runnable call) {
        assertRefused(List.of(status), List.of(errorId), call);
    }

    /** Asserts that a call is refused in one of several ways, because settings or versions decide. */
    final void assertRefused(List<Integer> statuses, List<String> errorIds, Runnable call) {
        try {
            call.run();
        } catch (ApiException refusal) {
            assertExpected(refusal, statuses, errorIds);
            return;
        }
        fail("The call succeeded, and was to be refused with " + statuses + " " + errorIds);
    }

    /** Asserts that a call is refused for want of a licence; on a server with one, whatever comes is fine. */
    final void assertNeedsLicence(int status, String errorId, Runnable call) {
        assertNeedsLicence(status, List.of(errorId), call);
    }

    /** The same, where versions give different error ids. */
    final void assertNeedsLicence(int status, List<String> errorIds, Runnable call) {
        if (!stage.isLicensed()) {
            assertRefused(List.of(status), errorIds, call);
            return;
        }
        try {
            call.run();
        } catch (ApiException refusal) {
            assertTrue(refusal.status() < 500, refusal::getMessage);
        }
    }

    private void assertExpected(ApiException refusal, List<Integer> statuses, List<String> errorIds) {
        if (!errorIds.contains(refusal.errorId())
                && (NoSuchRoute.isReasonOf(refusal) || refusal.errorId().equals(Exchange.NOT_SIMULATED))) {
            // Not the refusal that was asked for: the extension knows whether it is a good one.
            throw refusal;
        }
        assertTrue(
                statuses.contains(refusal.status()),
                () -> "Another status than " + statuses + ": " + refusal.getMessage());
        if (stage.hasKnownErrorIds() && !errorIds.isEmpty()) {
            assertTrue(
                    errorIds.contains(refusal.errorId()),
                    () -> "Another error id than " + errorIds + ": " + refusal.getMessage());
        }
    }

    static void assertIds(List<String> expected, List<String> actual) {
        assertEquals(
                expected.stream().sorted().toList(), actual.stream().sorted().toList());
    }
}
