package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Bot;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserAccessToken;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Accounts of programs, and their tokens. */
class BotsTest extends Scenarios {
    private final Account dave = stage.cast().dave();

    BotsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aUserBecomesABotAndAUserAgain() {
        Bot bot = asAdmin.accounts().convertUserToBot(dave.id());
        try {
            assertEquals(dave.id(), bot.userId());
            // By the name: what a server has at hand by the id may be older.
            assertEquals(
                    true, asAlice.users().getUserByUsername(dave.username()).isBot());
            assertRefused(401, "api.user.login.bot_login_forbidden.app_error", dave::signIn);
            assertRefused(
                    403,
                    PERMISSIONS,
                    () -> asBob.accounts().convertBotToUser(dave.id(), request -> request.password(dave.password())));
        } finally {
            becomeUser();
        }
        assertEquals(dave.id(), dave.client().users().getMe().id());
    }

    @Test
    void onlyAdministratorsConvertAccounts() {
        assertRefused(403, PERMISSIONS, () -> asBob.accounts().convertUserToBot(dave.id()));
        assertRefused(
                404,
                "store.sql_bot.get.missing.app_error",
                () -> asAdmin.accounts().convertBotToUser(dave.id(), request -> request.password(dave.password())));
    }

    @Test
    void aBotActsWithATokenUntilThatIsRevoked() {
        asAdmin.accounts().convertUserToBot(dave.id());
        try {
            UserAccessToken token =
                    asAdmin.accessTokens().createUserAccessToken(dave.id(), request -> request.description("contract"));
            MattermostClient bot = stage.clientWith("bot", Objects.requireNonNull(token.token()));
            assertEquals(dave.id(), bot.users().getMe().id());
            assertListed(token.id());

            asAdmin.accessTokens().disableUserAccessToken(request -> request.tokenId(token.id()));
            assertRefused(401, SESSION_EXPIRED, () -> bot.users().getMe());
            assertFalse(asAdmin.accessTokens().getUserAccessToken(token.id()).isActive());

            asAdmin.accessTokens().enableUserAccessToken(request -> request.tokenId(token.id()));
            assertEquals(dave.id(), bot.users().getMe().id());

            asAdmin.accessTokens().revokeUserAccessToken(request -> request.tokenId(token.id()));
            assertRefused(
                    404,
                    "app.user_access_token.get_by_user.app_error",
                    () -> asAdmin.accessTokens().getUserAccessToken(token.id()));
        } finally {
            becomeUser();
        }
    }

    private void assertListed(String tokenId) {
        List<UserAccessToken> own = asAdmin.accessTokens().getUserAccessTokensForUser(dave.id());
        List<UserAccessToken> found =
                asAdmin.accessTokens().searchUserAccessTokens(search -> search.term(dave.username()));
        List<UserAccessToken> all = asAdmin.accessTokens().getUserAccessTokens(query -> query.perPage(200));

        assertEquals(List.of(tokenId), own.stream().map(UserAccessToken::id).toList());
        assertEquals(List.of(tokenId), found.stream().map(UserAccessToken::id).toList());
        assertTrue(
                all.size() == 200 || all.stream().anyMatch(token -> token.id().equals(tokenId)));
        assertTrue(all.stream().allMatch(token -> token.token() == null));
    }

    private void becomeUser() {
        User user = asAdmin.accounts()
                .convertBotToUser(
                        dave.id(), request -> request.password(dave.password()).email(dave.email()));
        assertEquals(dave.id(), user.id());
        dave.signIn();
    }
}
