package io.github.mattermostsdk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final Channel channel =
            server.seed().createChannel(server.seed().createTeam("team", "Team"), "channel", "Channel");
    private final MattermostClient client = MattermostClient.builder()
            .serverUrl(server.url())
            .accessToken(server.adminToken())
            .timeout(Duration.ofMillis(500))
            .maxRetries(0)
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aLimitIsReportedAndNothingIsDone() {
        server.faults().on("createPost").tooManyRequests();

        TooManyRequestsException refusal = assertThrows(TooManyRequestsException.class, this::post);

        assertEquals("1", refusal.headers().first("Retry-After"));
        assertEquals(0, posts());
    }

    @Test
    void faultsAreForSoManyRequestsOfTheirOperation() {
        server.faults().on("createPost").times(2).serverError();

        assertThrows(ServerErrorException.class, this::post);
        assertEquals(server.admin().id(), client.users().getMe().id());
        assertThrows(ServerErrorException.class, this::post);
        assertEquals(0, server.faults().pending());
        post();

        assertEquals(1, posts());
    }

    @Test
    void whatAProxyAnswersIsAnswered() {
        server.faults().onAny().unavailable();

        ServerErrorException refusal =
                assertThrows(ServerErrorException.class, () -> client.users().getMe());

        assertEquals(503, refusal.status());
    }

    @Test
    void aDroppedConnectionLeavesTheWorkUndone() {
        server.faults().on("createPost").dropConnection();

        assertThrows(TransportException.class, this::post);

        assertEquals(0, posts());
    }

    @Test
    void theWorkIsDoneWhenOnlyTheAnswerIsLost() {
        server.faults().on("createPost").loseAnswer();
        server.faults().on("createPost").cutBody();
        server.faults().on("createPost").stall();

        assertThrows(TransportException.class, this::post);
        assertThrows(TransportException.class, this::post);
        assertThrows(TransportException.class, this::post);

        assertEquals(3, posts());
    }

    @Test
    void aHeldRequestWaitsForTheTest() throws InterruptedException {
        try (HeldRequest held = server.faults().on("getUser").hold()) {
            CompletableFuture<User> me = client.users()
                    .calls()
                    .getMe()
                    .timeout(Duration.ofMinutes(1))
                    .executeAsync();
            held.awaitArrival();
            assertFalse(me.isDone());

            held.release();

            assertEquals(server.admin().id(), me.join().id());
        }
    }

    @Test
    void sessionsExpireAndTokensAreRevoked() {
        String token = server.seed().createToken(server.admin());
        try (MattermostClient withToken = server.client(token)) {
            server.faults().expireSessions(server.admin());
            assertThrows(UnauthorizedException.class, () -> client.users().getMe());
            assertEquals(server.admin().id(), withToken.users().getMe().id());

            assertTrue(server.faults().revokeToken(token));
            assertThrows(UnauthorizedException.class, () -> withToken.users().getMe());
        }
    }

    @Test
    void anUnknownOperationIsAMistakeOfTheTest() {
        assertThrows(IllegalArgumentException.class, () -> server.faults().on("createPots"));
    }

    @Test
    void faultsThatDidNotComeAreTakenBack() {
        server.faults().onAny().times(5).dropConnection();
        assertEquals(5, server.faults().pending());

        server.faults().clear();

        assertEquals(server.admin().id(), client.users().getMe().id());
    }

    private Post post() {
        return client.posts().createPost(post -> post.channelId(channel.id()).message("hello"));
    }

    private long posts() {
        try (MattermostClient other = server.client()) {
            return other.posts().getPostsForChannel(channel.id()).order().size();
        }
    }
}
