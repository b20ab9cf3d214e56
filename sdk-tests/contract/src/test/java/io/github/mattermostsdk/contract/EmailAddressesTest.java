package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.model.User;
import org.junit.jupiter.api.Test;

/** Whether an address is the user's own. */
class EmailAddressesTest extends Scenarios {
    EmailAddressesTest(ContractRun run) {
        super(run);
    }

    @Test
    void askingForAMailTellsNothingAboutAnAddress() {
        stage.anonymous()
                .accounts()
                .sendVerificationEmail(request -> request.email("nobody-" + stage.uniqueWord() + "@example.com"));
    }

    @Test
    void verifyingNeedsTheTokenFromTheMail() {
        assertRefused(
                400,
                "api.user.verify_email.bad_link.app_error",
                () -> stage.anonymous().accounts().verifyUserEmail(request -> request.token("a".repeat(64))));
    }

    @Test
    void administratorsVerifyWithoutAMail() {
        String carol = stage.cast().carol().id();

        User verified = asAdmin.accounts().verifyUserEmailWithoutToken(carol);

        assertEquals(carol, verified.id());
        assertRefused(403, PERMISSIONS, () -> asBob.accounts().verifyUserEmailWithoutToken(carol));
    }

    @Test
    void invalidAddressesAreListedOnAClosedServer() {
        if (stage.settings().isOff("EnableOpenServer")) {
            asAdmin.users().getUsersWithInvalidEmails();
            return;
        }
        assertRefused(400, "<untranslated>", () -> asAdmin.users().getUsersWithInvalidEmails());
        assumeTrue(stage.mayDisturb(), "It closes the sign-up for a moment: say -Dmattermost.disturb=true");
        stage.with(
                "TeamSettings", "EnableOpenServer", false, () -> asAdmin.users().getUsersWithInvalidEmails());
    }
}
