package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.UserAccessToken;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Personal access tokens of people. */
class AccessTokensTest extends Scenarios {
    AccessTokensTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPersonGetsATokenWhereThatIsOn() {
        if (!stage.settings().isOn("EnableUserAccessTokens")) {
            assertRefused(501, "app.user_access_token.disabled", () -> create(asAdmin));
            return;
        }
        UserAccessToken token = create(asAdmin);
        try {
            MattermostClient client = stage.clientWith("user", Objects.requireNonNull(token.token()));
            assertEquals(alice.id(), client.users().getMe().id());
        } finally {
            asAdmin.accessTokens().revokeUserAccessToken(request -> request.tokenId(token.id()));
        }
    }

    @Test
    void usersNeedARoleForTokens() {
        assertRefused(403, PERMISSIONS, () -> create(asAlice));
        assertRefused(403, PERMISSIONS, () -> asAlice.accessTokens().getUserAccessTokens());
    }

    private UserAccessToken create(MattermostClient creator) {
        return creator.accessTokens().createUserAccessToken(alice.id(), request -> request.description("contract"));
    }
}
