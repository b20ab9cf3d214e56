package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.TemporaryAccessToken;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.Session;
import io.github.mattermostsdk.model.UserAccessToken;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal access tokens that are made and revoked with a login. */
class LoginForTokensTest extends Scenarios {
    private final Account dave = stage.cast().dave();
    private final Attempts attempts = new Attempts();

    LoginForTokensTest(ContractRun run) {
        super(run);
    }

    @BeforeEach
    void allowTokens() {
        assumeTrue(stage.settings().isOn("EnableUserAccessTokens"), "The server has no personal access tokens");
        asAdmin.users().updateUserRoles(dave.id(), request -> request.roles("system_user system_user_access_token"));
    }

    @AfterEach
    void forbidTokens() {
        asAdmin.users().updateUserRoles(dave.id(), request -> request.roles("system_user"));
    }

    @Test
    void aTokenWorksUntilItIsRevokedAndThenTheRefusalIsFinal() {
        List<String> before = sessions();
        UserAccessToken token = stage.anonymous().accessTokens().create(dave.login(), "contract");
        MattermostClient client = stage.client("user")
                .accessToken(Objects.requireNonNull(token.token()))
                .listener(attempts)
                .build();
        assertEquals(dave.id(), client.users().getMe().id());

        stage.anonymous().accessTokens().revoke(dave.login(), token.id());

        UnauthorizedException refusal =
                assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        assertEquals(SESSION_EXPIRED, refusal.errorId());
        assertTrue(refusal.getMessage().contains("final"), refusal::getMessage);
        assertEquals(List.of(200, 401), attempts.of("getMe"));
        assertIds(before, sessions());
    }

    @Test
    void aTemporaryTokenEndsWithItsBlock() {
        List<String> before = sessions();
        String value;

        try (TemporaryAccessToken token = stage.anonymous().accessTokens().createTemporary(dave.login(), "contract")) {
            value = token.value();
            MattermostClient client = stage.clientWith("user", value);
            assertEquals(dave.id(), client.users().getMe().id());
        }

        MattermostClient client = stage.clientWith("user", value);
        assertRefused(401, SESSION_EXPIRED, () -> client.users().getMe());
        assertIds(before, sessions());
    }

    @Test
    void whoMayHaveNoTokenIsRefusedAndLoggedOut() {
        asAdmin.users().updateUserRoles(dave.id(), request -> request.roles("system_user"));
        List<String> before = sessions();

        assertThrows(
                ForbiddenException.class, () -> stage.anonymous().accessTokens().create(dave.login(), "contract"));

        assertIds(before, sessions());
    }

    private List<String> sessions() {
        return dave.client().sessions().getSessions(dave.id()).stream()
                .map(Session::id)
                .toList();
    }
}
