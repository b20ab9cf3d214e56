package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.LoginRequest;
import io.github.mattermostsdk.model.User;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Logging in and out. */
class LogInTest extends Scenarios {
    LogInTest(ContractRun run) {
        super(run);
    }

    @Test
    void aLoginGivesATokenThatALogoutEnds() {
        MattermostClient session = signIn(alice);
        assertEquals(alice.id(), session.users().getMe().id());

        session.sessions().logout();

        assertRefused(401, SESSION_EXPIRED, () -> session.users().getMe());
    }

    @Test
    void nobodyLogsInWithAWrongPassword() {
        assertRefused(
                List.of(401),
                List.of(
                        "api.user.login.invalid_credentials_email_username",
                        "api.user.login.invalid_credentials_email",
                        "api.user.login.invalid_credentials_username",
                        "api.user.login.invalid_credentials_sso"),
                () -> stage.anonymous()
                        .sessions()
                        .login(login ->
                                login.loginId("nobody-" + stage.uniqueWord()).password("not it")));
    }

    @Test
    void aLoginNeedsAPassword() {
        assertRefused(
                400,
                "api.user.login.blank_pwd.app_error",
                () -> stage.anonymous()
                        .sessions()
                        .login(login -> login.loginId(alice.username()).password("")));
    }

    @Test
    void aTokenOfTheDesktopAppMustBeKnown() {
        assertRefused(
                401,
                "app.desktop_token.validate.invalid",
                () -> stage.anonymous().sessions().loginWithDesktopToken(login -> login.token("no-such-token")));
    }

    @Test
    void theCustomerPortalNeedsACloudLicence() {
        assertRefused(
                401,
                "api.user.login_cws.license.error",
                () -> stage.anonymous().sessions().loginByCwsToken(alice.username(), "no-such-token"));
    }

    @Test
    @SuppressWarnings("deprecation") // It is served, so it is called.
    void codesOfSingleSignOnAreSwitchedOff() {
        assertRefused(
                List.of(400, 404, 410),
                List.of(),
                () -> stage.anonymous()
                        .sessions()
                        .loginSSOCodeExchange(login ->
                                login.loginCode("none").codeVerifier("none").state("none")));
    }

    @Test
    void magicLinksNeedALicence() {
        assertNeedsLicence(
                404, "", () -> stage.anonymous().sessions().getLoginType(login -> login.loginId(alice.username())));
    }

    @Test
    void intuneNeedsALicence() {
        assertNeedsLicence(
                501,
                "api.user.login_by_intune.not_available.app_error",
                () -> stage.anonymous().sessions().loginIntune(login -> login.accessToken("a.b.c")));
    }

    private MattermostClient signIn(Account account) {
        ApiResponse<User> answer = stage.anonymous()
                .sessions()
                .calls()
                .login(LoginRequest.builder()
                        .loginId(account.email())
                        .password(account.password())
                        .build())
                .executeForResponse();
        return stage.clientWith("user", Objects.requireNonNull(answer.headers().first("Token")));
    }
}
