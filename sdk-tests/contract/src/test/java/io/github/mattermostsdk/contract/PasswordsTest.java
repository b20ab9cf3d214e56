package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passwords, and what replaces a lost one. */
class PasswordsTest extends Scenarios {
    private final Account carol = stage.cast().carol();

    PasswordsTest(ContractRun run) {
        super(run);
    }

    @Test
    void usersChangeTheirPasswordWithTheCurrentOne() {
        String another = "An0ther-" + stage.uniqueWord() + "!";

        carol.client()
                .accounts()
                .updateUserPassword(
                        carol.id(),
                        change -> change.currentPassword(carol.password()).newPassword(another));
        asAdmin.accounts().updateUserPassword(carol.id(), change -> change.newPassword(carol.password()));

        carol.signIn();
        assertRefused(
                400,
                "api.user.update_password.incorrect.app_error",
                () -> carol.client()
                        .accounts()
                        .updateUserPassword(
                                carol.id(),
                                change -> change.currentPassword("not it").newPassword(another)));
    }

    @Test
    void nobodyChangesThePasswordsOfOthers() {
        assertRefused(
                403,
                "api.user.update_password.context.app_error",
                () -> asBob.accounts()
                        .updateUserPassword(carol.id(), change -> change.newPassword("St0len-" + stage.uniqueWord())));
    }

    @Test
    void askingForAResetTellsNothingAboutAnAddress() {
        stage.anonymous()
                .accounts()
                .sendPasswordResetEmail(request -> request.email("nobody-" + stage.uniqueWord() + "@example.com"));
    }

    @Test
    void aResetNeedsTheTokenFromTheMail() {
        assertRefused(
                400,
                "api.user.reset_password.invalid_link.app_error",
                () -> stage.anonymous()
                        .accounts()
                        .resetPassword(reset -> reset.token("a".repeat(64)).newPassword("N3w-" + stage.uniqueWord())));
    }

    @Test
    void failedLoginsAreForgotten() {
        assertRefused(
                List.of(401),
                List.of(),
                () -> stage.anonymous()
                        .sessions()
                        .login(login -> login.loginId(carol.username()).password("not it")));

        asAdmin.accounts().resetPasswordFailedAttempts(carol.id());

        Integer attempts = asAdmin.users().getUser(carol.id()).failedAttempts();
        assertTrue(attempts == null || attempts == 0, () -> attempts + " attempts");
    }

    @Test
    void usersDoNotForgetFailedLogins() {
        assertRefused(
                403,
                "api.user.reset_password_failed_attempts.permissions.app_error",
                () -> asBob.accounts().resetPasswordFailedAttempts(carol.id()));
    }
}
