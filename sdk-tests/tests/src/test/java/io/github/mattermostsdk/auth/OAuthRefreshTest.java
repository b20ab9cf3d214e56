package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OAuthRefreshTest {

    private static final String TOKENS = "/oauth/access_token";
    private static final String ME = "/api/v4/users/me";
    private static final Duration LIFE = Duration.ofDays(30);

    private final FakeMattermost server = new FakeMattermost();
    private final RecordingStore store = new RecordingStore();
    private final MattermostClient client = server.client()
            .oauth(OAuthApp.confidential("client1", "s3cret"::toCharArray, "https://app.example.com/cb"), store)
            .build();

    @BeforeEach
    void authorize() {
        AuthorizationRequest request = client.oauth().authorize();
        client.oauth().exchange(request, "code=code1&state=" + request.state());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private List<String> callTokens() {
        return server.meCalls().stream().map(Request::token).toList();
    }

    private static MockResponse cutOff() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
    }

    @Test
    void refreshesShortlyBeforeTheEnd() {
        server.timing.advance(LIFE.minusSeconds(61));
        client.users().getMe();
        assertEquals(1, server.tokenRequests().size());
        server.timing.advance(Duration.ofSeconds(1));
        client.users().getMe();
        assertEquals(List.of("access1", "access2"), callTokens());
        assertEquals(
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "client1",
                        "client_secret", "s3cret",
                        "refresh_token", "refresh1"),
                server.tokenRequests().get(1).form());
    }

    @Test
    void refreshesWhenTheServerRefusesTheToken() {
        server.endAccessToken();
        client.users().getMe();
        assertEquals(List.of("access1", "access2"), callTokens());
        assertEquals("refresh2", Objects.requireNonNull(store.load()).refreshToken());
    }

    @RepeatedTest(5)
    void manyCallsMakeOneRefresh() {
        server.endAccessToken();
        List<CompletableFuture<User>> calls = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            calls.add(client.users().calls().getMe().executeAsync());
        }
        calls.forEach(CompletableFuture::join);
        server.timing.advance(LIFE);
        calls.clear();
        for (int i = 0; i < 64; i++) {
            calls.add(client.users().calls().getMe().executeAsync());
        }
        calls.forEach(CompletableFuture::join);
        // The exchange, and one refresh each.
        assertEquals(3, server.tokenRequests().size());
        assertEquals(64, callTokens().stream().filter("access3"::equals).count());
    }

    @Test
    void savesTheNewTokensBeforeTheyAreUsed() {
        store.saved.clear();
        server.endAccessToken();
        store.whenSaving = () -> assertEquals(List.of("access1"), callTokens());
        client.users().getMe();
        assertEquals(List.of("refresh2"), store.saved);
        assertEquals(List.of("access1", "access2"), callTokens());
    }

    @Test
    void usesNoTokensThatCannotBeSavedAndLosesNone() {
        server.endAccessToken();
        IllegalStateException full = new IllegalStateException("the disk is full");
        store.whenSaving = () -> {
            throw full;
        };
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertTrue(
                failure.getMessage()
                        .contains("the new OAuth tokens could not be saved, and are not used before they are: the disk"
                                + " is full"),
                failure.getMessage());
        assertEquals(full, failure.getCause());
        assertEquals(List.of("access1"), callTokens());
        store.whenSaving = () -> {};
        server.timing.advance(Duration.ofSeconds(1));
        assertEquals("bot", client.users().getMe().username());
        assertEquals(2, server.tokenRequests().size());
        assertEquals("refresh2", Objects.requireNonNull(store.load()).refreshToken());
    }

    @Test
    void usesTheOldTokenWhileItLastsWhenAnEarlyRefreshFails() {
        server.timing.advance(LIFE.minusSeconds(50));
        server.answer(TOKENS, 500, "down");
        client.users().getMe();
        client.users().getMe();
        assertEquals(List.of("access1", "access1"), callTokens());
        assertEquals(2, server.tokenRequests().size());
        server.timing.advance(Duration.ofSeconds(2));
        client.users().getMe();
        assertEquals("access2", callTokens().get(2));
        assertEquals(3, server.tokenRequests().size());
    }

    @Test
    void failsWithTheReasonWhenTheTokenHasEndedAndCannotBeRefreshed() {
        server.timing.advance(LIFE);
        server.answer(TOKENS, 500, "down").refuse(TOKENS, 401, "model.oauth.validate_grant.credentials.app_error");
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertTrue(failure.getMessage().contains("oauthRefresh failed with status 500"), failure.getMessage());
        server.timing.advance(Duration.ofSeconds(1));
        failure = assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(
                "invalid_client",
                assertInstanceOf(OAuthException.class, failure.getCause()).error());
        // A wrong client secret is not tried again at once.
        server.timing.advance(Duration.ofSeconds(29));
        assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(3, server.tokenRequests().size());
        server.timing.advance(Duration.ofSeconds(1));
        assertEquals("bot", client.users().getMe().username());
        assertEquals(List.of("access2"), callTokens());
    }

    @Test
    void aRevokedGrantNeedsTheUser() {
        server.spendRefreshToken();
        for (int i = 0; i < 3; i++) {
            AuthorizationRequiredException failure = assertThrows(
                    AuthorizationRequiredException.class, () -> client.users().getMe());
            assertTrue(
                    failure.getMessage()
                            .contains("the server does not know the refresh token any more: it was revoked, has ended,"
                                    + " or was used by another program; the user must authorise the program again"),
                    failure.getMessage());
            assertEquals(
                    "invalid_grant",
                    assertInstanceOf(OAuthException.class, failure.getCause()).error());
        }
        assertEquals(2, server.tokenRequests().size());
        authorize();
        assertEquals("bot", client.users().getMe().username());
    }

    @Test
    void aLostAnswerNeedsTheUser() {
        server.timing.advance(LIFE);
        server.spendRefreshToken();
        server.answer(TOKENS, cutOff());
        AuthorizationRequiredException failure = assertThrows(
                AuthorizationRequiredException.class, () -> client.users().getMe());
        assertTrue(
                failure.getMessage()
                        .contains(
                                "the answer to a refresh of the OAuth tokens was lost, and the new tokens with it; the"
                                        + " user must authorise the program again"),
                failure.getMessage());
        assertEquals(List.of(Duration.ofSeconds(5)), server.timing.sleeps());
        assertEquals(3, server.tokenRequests().size());
    }

    @Test
    void aRefreshThatNeverArrivedIsMadeAgain() {
        server.timing.advance(LIFE);
        server.answer(TOKENS, cutOff());
        client.users().getMe();
        assertEquals(List.of("access2"), callTokens());
        assertEquals(3, server.tokenRequests().size());
    }

    @Test
    void anUnreadableAnswerIsALostOne() {
        server.timing.advance(LIFE);
        server.spendRefreshToken();
        server.answer(TOKENS, 200, "{\"access_token\":\"half");
        assertThrows(AuthorizationRequiredException.class, () -> client.users().getMe());
    }

    @Test
    void whatAnotherProcessSavedIsNotSpentAgain() {
        server.endAccessToken();
        OAuthTokens others = OAuthTokens.of("others", "refresh9", Instant.parse("2027-01-01T00:00:00Z"));
        server.live.add("others");
        store.save(others);
        client.users().getMe();
        assertEquals(List.of("access1", "others"), callTokens());
        assertEquals(1, server.tokenRequests().size());
    }

    @Test
    void looksIntoTheStoreWhenAnotherProcessWasFaster() {
        server.timing.advance(LIFE);
        server.spendRefreshToken();
        server.live.add("others");
        store.whenLoading = () -> {
            if (server.tokenRequests().size() == 2) {
                store.tokens = OAuthTokens.of("others", "refresh9", Instant.parse("2027-01-01T00:00:00Z"));
            }
        };
        client.users().getMe();
        assertEquals(List.of("others"), callTokens());
    }

    @Test
    void aNewAuthorisationDuringARefreshWins() throws InterruptedException {
        server.endAccessToken();
        CountDownLatch gate = server.holdSignIns();
        CompletableFuture<User> call = client.users().calls().getMe().executeAsync();
        server.awaitSignIn();
        authorize();
        gate.countDown();
        assertEquals("bot", call.join().username());
        assertEquals("bot", client.users().getMe().username());
        assertEquals(List.of("access1", "access2", "access2"), callTokens());
        assertEquals("access2", Objects.requireNonNull(store.load()).accessToken());
    }

    @Test
    void aTokenThatWasNeverUsedMayGetOld() {
        server.timing.advance(LIFE);
        client.oauth().revoke();
        authorize();
        for (int i = 0; i < 3; i++) {
            server.timing.advance(LIFE);
            server.answer(ME, 500, "down");
            assertThrows(ServerErrorException.class, () -> client.users().getMe());
        }
        server.timing.advance(LIFE);
        assertEquals("bot", client.users().getMe().username());
    }

    @Test
    void freshTokensThatTheServerDoesNotAcceptAreNotRefreshedAgainAtOnce() {
        client.users().getMe();
        server.endAccessToken();
        server.answer(TOKENS, 200, "{\"access_token\":\"dud\",\"refresh_token\":\"r\",\"expires_in\":2592000}");
        assertThrows(RuntimeException.class, () -> client.users().getMe());
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertTrue(failure.getMessage().contains("that it has just carried out"), failure.getMessage());
        assertEquals(2, server.tokenRequests().size());
    }

    @Test
    void startsWithTheTokensOfTheStore() {
        MattermostClient restarted = server.client()
                .oauth(OAuthApp.confidential("client1", "s3cret"::toCharArray, "https://app.example.com/cb"), store)
                .build();
        restarted.users().getMe();
        server.endAccessToken();
        restarted.users().getMe();
        assertEquals(List.of("access1", "access1", "access2"), callTokens());
    }

    @Test
    void aStoreThatCannotBeReadIsTheCause() {
        MattermostClient restarted = server.client()
                .oauth(OAuthApp.publicClient("client1", "https://app.example.com/cb"), store)
                .build();
        IllegalStateException broken = new IllegalStateException("no database");
        store.whenLoading = () -> {
            throw broken;
        };
        SignInException failure =
                assertThrows(SignInException.class, () -> restarted.users().getMe());
        assertEquals(broken, failure.getCause());
        store.whenLoading = () -> {};
        server.timing.advance(Duration.ofSeconds(1));
        assertEquals("bot", restarted.users().getMe().username());
    }

    @Test
    void aRefusedConnectionIsNoLostAnswer() {
        server.timing.advance(LIFE);
        server.http.close();
        // Without a connection of before, on which the request could be lost.
        MattermostClient restarted = server.client()
                .oauth(OAuthApp.publicClient("client1", "https://app.example.com/cb"), store)
                .build();
        SignInException failure =
                assertThrows(SignInException.class, () -> restarted.users().getMe());
        assertEquals(
                TransportException.Kind.CONNECT,
                assertInstanceOf(TransportException.class, failure.getCause()).kind());
        assertFalse(server.timing.sleeps().contains(Duration.ofSeconds(5)));
    }

    /** A store that a test can look into and disturb. */
    private static final class RecordingStore implements TokenStore {
        final List<String> saved = new CopyOnWriteArrayList<>();
        volatile @Nullable OAuthTokens tokens;
        volatile Runnable whenSaving = () -> {};
        volatile Runnable whenLoading = () -> {};

        @Override
        public @Nullable OAuthTokens load() {
            whenLoading.run();
            return tokens;
        }

        @Override
        public void save(OAuthTokens fresh) {
            whenSaving.run();
            saved.add(Objects.requireNonNullElse(fresh.refreshToken(), ""));
            tokens = fresh;
        }

        @Override
        public void clear() {
            tokens = null;
        }
    }
}
