package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.contract.server.Application;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.OAuthException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programs that act for a user who allowed it: from the question to the end of the grant. */
class OAuthTest extends Scenarios {
    private final Application application = stage.registerApplication(false);
    private final TokenStore store = TokenStore.inMemory();

    OAuthTest(ContractRun run) {
        super(run);
    }

    @AfterEach
    void withdraw() {
        application.close();
    }

    @Test
    void aCodeBecomesTokensThatActForTheUserUntilTheyAreGivenBack() {
        MattermostClient client = client(application.app());
        assertFalse(client.oauth().isAuthorized());
        assertThrows(AuthorizationRequiredException.class, () -> client.users().getMe());

        authorize(client, application);

        assertTrue(client.oauth().isAuthorized());
        assertEquals(bob.id(), client.users().getMe().id());
        OAuthTokens tokens = Objects.requireNonNull(store.load());
        assertNotNull(tokens.refreshToken());
        Duration left = Duration.between(Instant.now(), Objects.requireNonNull(tokens.expiresAt()));
        assertTrue(left.toHours() > 1, left::toString);

        client.oauth().revoke();
        assertFalse(client.oauth().isAuthorized());
        MattermostClient late = stage.clientWith("user", tokens.accessToken());
        assertRefused(401, SESSION_EXPIRED, () -> late.users().getMe());
        assertThrows(AuthorizationRequiredException.class, () -> client.users().getMe());
    }

    @Test
    void aCodeIsGoodOnce() {
        MattermostClient client = client(application.app());
        AuthorizationRequest request = client.oauth().authorize();
        String callback = application.agree(bob, request);
        client.oauth().exchange(request, callback);

        OAuthException failure =
                assertThrows(OAuthException.class, () -> client.oauth().exchange(request, callback));

        assertEquals("invalid_grant", failure.error());
        // The grant of the first time is not hurt.
        assertEquals(bob.id(), client.users().getMe().id());
        client.oauth().revoke();
    }

    @Test
    void aWrongSecretIsToldFromAWrongCode() {
        MattermostClient client = client(application.withWrongSecret());
        AuthorizationRequest request = client.oauth().authorize();
        String callback = application.agree(bob, request);

        OAuthException failure =
                assertThrows(OAuthException.class, () -> client.oauth().exchange(request, callback));

        assertEquals("invalid_client", failure.error());
        assertNull(store.load());
    }

    @Test
    void aCodeIsOfNoUseToOthersWhereTheServerKnowsPkce() {
        assumeTrue(stage.isAtLeast(11, 6), "Older servers ignore the challenge, or nobody has looked");
        MattermostClient client = client(application.app());
        AuthorizationRequest request = client.oauth().authorize();
        String callback = application.agree(bob, request);
        AuthorizationRequest thiefs = AuthorizationRequest.of(
                request.url(), request.state(), client.oauth().authorize().codeVerifier());

        OAuthException failure =
                assertThrows(OAuthException.class, () -> client.oauth().exchange(thiefs, callback));

        assertEquals("invalid_grant", failure.error());
    }

    @Test
    void aPublicApplicationGetsNoRefreshToken() {
        assumeTrue(stage.isAtLeast(11, 6), "Servers have these since 11");
        try (Application installed = stage.registerApplication(true)) {
            MattermostClient client = client(installed.app());

            authorize(client, installed);

            assertEquals(bob.id(), client.users().getMe().id());
            assertNull(Objects.requireNonNull(store.load()).refreshToken());
            client.oauth().revoke();
        }
    }

    private void authorize(MattermostClient client, Application who) {
        AuthorizationRequest request = client.oauth().authorize();
        client.oauth().exchange(request, who.agree(bob, request));
    }

    private MattermostClient client(OAuthApp app) {
        return stage.client("user").oauth(app, store).build();
    }
}
