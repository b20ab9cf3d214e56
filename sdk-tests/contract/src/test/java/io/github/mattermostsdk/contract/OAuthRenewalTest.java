package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.contract.server.Application;
import io.github.mattermostsdk.contract.server.Interloper;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the tokens of a program that acts for a user are replaced when they end. */
class OAuthRenewalTest extends Scenarios {
    private final Application application = stage.registerApplication(false);
    private final Attempts attempts = new Attempts();
    private final WatchedStore store = new WatchedStore();
    private OAuthTokens first = OAuthTokens.of("none", null, null);

    OAuthRenewalTest(ContractRun run) {
        super(run);
    }

    @BeforeEach
    void authorize() {
        MattermostClient client = client();
        AuthorizationRequest request = client.oauth().authorize();
        client.oauth().exchange(request, application.agree(bob, request));
        first = Objects.requireNonNull(store.load());
    }

    @AfterEach
    void withdraw() {
        application.close();
    }

    @Test
    void manyThreadsMakeOneRefreshOfATokenThatIsRefused() {
        store.save(OAuthTokens.of(unknownId(), first.refreshToken(), null));

        assertOneRefresh(64);
    }

    @Test
    void manyThreadsMakeOneRefreshOfATokenThatEnds() {
        store.save(OAuthTokens.of(first.accessToken(), first.refreshToken(), Instant.now()));

        assertOneRefresh(64);
        assertTrue(attempts.of("getMe").stream().allMatch(status -> status == 200));
    }

    @Test
    void theNewPairIsSafeBeforeItIsUsed() {
        store.save(OAuthTokens.of(unknownId(), first.refreshToken(), null));
        List<Integer> before = new ArrayList<>();
        store.whenSaved(() -> before.addAll(attempts.of("getMe")));

        MattermostClient client = client();
        client.users().getMe();

        assertEquals(List.of(401), before);
        assertEquals(List.of(401, 200), attempts.of("getMe"));
        client.oauth().revoke();
    }

    @Test
    void aSpentRefreshTokenNeedsTheUser() {
        store.save(OAuthTokens.of(unknownId(), first.refreshToken(), null));
        client().users().getMe();
        OAuthTokens second = Objects.requireNonNull(store.load());
        store.save(OAuthTokens.of(unknownId(), first.refreshToken(), null));
        MattermostClient late = client();

        AuthorizationRequiredException failure = assertThrows(
                AuthorizationRequiredException.class, () -> late.users().getMe());

        assertTrue(failure.getMessage().contains("must authorise the program again"), failure::getMessage);
        store.save(second);
        assertEquals(bob.id(), client().users().getMe().id());
    }

    @Test
    void aRefreshWhoseAnswerIsLostNeedsTheUserToo() {
        assumeTrue(
                stage.inMemory().isEmpty(),
                "The client waits five seconds: a unit test with a clock of its own tries it");
        store.save(OAuthTokens.of(unknownId(), first.refreshToken(), null));
        try (Interloper interloper = new Interloper(stage.site())) {
            MattermostClient client = MattermostClient.builder()
                    .serverUrl(interloper.url())
                    .oauth(application.app(), store)
                    .listener(attempts)
                    .build();
            interloper.loseAnswers("/oauth/access_token", 1);

            AuthorizationRequiredException failure = assertThrows(
                    AuthorizationRequiredException.class, () -> client.users().getMe());

            assertTrue(failure.getMessage().contains("was lost"), failure::getMessage);
            assertEquals(List.of(200, 404), interloper.answers());
        }
    }

    @Test
    void aProgramWhoseUserLoggedItOutNeedsTheUser() {
        MattermostClient client = client();
        client.sessions().logout();

        assertThrows(AuthorizationRequiredException.class, () -> client.users().getMe());
        MattermostClient plain = stage.clientWith("user", first.accessToken());
        assertThrows(UnauthorizedException.class, () -> plain.users().getMe());
    }

    private void assertOneRefresh(int threads) {
        MattermostClient client = client();

        List<CompletableFuture<User>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(client.users().calls().getMe().executeAsync());
        }

        calls.forEach(call -> assertEquals(bob.id(), call.join().id()));
        assertEquals(List.of(200), attempts.of("oauthRefresh"));
        OAuthTokens second = Objects.requireNonNull(store.load());
        assertNotEquals(first.accessToken(), second.accessToken());
        assertNotEquals(first.refreshToken(), second.refreshToken());
        client.oauth().revoke();
    }

    private MattermostClient client() {
        return stage.client("user")
                .oauth(application.app(), store)
                .listener(attempts)
                .build();
    }
}
