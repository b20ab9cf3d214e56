package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.LoginSSOCodeExchangeResponse;
import io.github.mattermostsdk.model.LoginWithDesktopTokenRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserTermsOfService;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What begins with a mail, a sign-in provider or a licence, and so cannot be brought about by requests: only in memory. On
 * other servers the scenarios of the subjects show that the same operations refuse what was not begun.
 */
class SeededTest extends Scenarios {
    private static final String ONLY_IN_MEMORY = "Only the server in memory can be given what comes from elsewhere";

    private final Account carol = stage.cast().carol();

    SeededTest(ContractRun run) {
        super(run);
    }

    @Test
    void aMailLetsAUserChooseANewPassword() {
        InMemoryMattermost server = inMemory();
        stage.anonymous().accounts().sendPasswordResetEmail(request -> request.email(carol.email()));
        String token = server.mails().passwordResetToken(carol.email()).orElseThrow();

        stage.anonymous().accounts().resetPassword(reset -> reset.token(token).newPassword(carol.password()));

        carol.signIn();
        assertRefused(
                400,
                "api.user.reset_password.invalid_link.app_error",
                () -> stage.anonymous()
                        .accounts()
                        .resetPassword(reset -> reset.token(token).newPassword(carol.password())));
    }

    @Test
    void aMailProvesWhoseAnAddressIs() {
        InMemoryMattermost server = inMemory();
        stage.anonymous().accounts().sendVerificationEmail(request -> request.email(carol.email()));
        String token = server.mails().verificationToken(carol.email()).orElseThrow();

        stage.anonymous().accounts().verifyUserEmail(request -> request.token(token));

        assertEquals(true, carol.client().users().getMe().emailVerified());
    }

    @Test
    void termsOfServiceAreAccepted() {
        String terms = inMemory().seed().createTermsOfService();

        carol.client()
                .accounts()
                .registerTermsOfServiceAction(
                        carol.id(), action -> action.termsOfServiceId(terms).accepted(true));

        UserTermsOfService accepted = carol.client().accounts().getUserTermsOfService(carol.id());
        assertEquals(terms, accepted.termsOfServiceId());
        carol.client()
                .accounts()
                .registerTermsOfServiceAction(
                        carol.id(), action -> action.termsOfServiceId(terms).accepted(false));
    }

    @Test
    void aPostThatBurnsIsReadOnce() {
        InMemoryMattermost server = inMemory();
        Channel channel = townSquare();
        assumeTrue(stage.isAtLeast(11, 3), "Older servers have no such posts");
        User author = asAlice.users().getMe();
        Post post = server.seed().createBurnOnReadPost(channel, author, "read me once");
        assertEquals("", asBob.posts().getPost(post.id()).message());

        Post revealed = asBob.posts().revealPost(post.id());

        assertEquals("read me once", revealed.message());
        assertNotNull(Objects.requireNonNull(revealed.metadata()).expireAt());
        asBob.posts().burnPost(post.id());
        asAlice.posts().burnPost(post.id());
        assertRefused(404, "app.post.get.app_error", () -> asAlice.posts().getPost(post.id()));
    }

    @Test
    void theDesktopAppFinishesALoginAtAProvider() {
        String token =
                inMemory().seed().createDesktopToken(carol.client().users().getMe());
        LoginWithDesktopTokenRequest request =
                LoginWithDesktopTokenRequest.builder().token(token).build();

        ApiResponse<User> answer = stage.anonymous()
                .sessions()
                .calls()
                .loginWithDesktopToken(request)
                .executeForResponse();

        assertEquals(carol.id(), answer.body().id());
        assertNotNull(answer.headers().first("Token"));
        assertRefused(
                401,
                "app.desktop_token.validate.invalid",
                () -> stage.anonymous().sessions().loginWithDesktopToken(request));
    }

    @Test
    @SuppressWarnings("deprecation") // It is served, so it is called.
    void theMobileAppFinishesALoginAtAProvider() {
        InMemoryMattermost server = inMemory();
        String code = server.seed().createLoginCode(carol.client().users().getMe(), "verifier", "state");

        stage.with("FeatureFlags", "MobileSSOCodeExchange", true, () -> {
            LoginSSOCodeExchangeResponse session = stage.anonymous()
                    .sessions()
                    .loginSSOCodeExchange(login ->
                            login.loginCode(code).codeVerifier("verifier").state("state"));
            assertFalse(session.token().isEmpty());
            assertTrue(session.csrf() != null);
        });
    }

    private InMemoryMattermost inMemory() {
        assumeTrue(stage.inMemory().isPresent(), ONLY_IN_MEMORY);
        return stage.inMemory().orElseThrow();
    }
}
