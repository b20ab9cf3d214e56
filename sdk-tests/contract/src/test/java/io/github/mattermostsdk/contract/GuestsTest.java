package io.github.mattermostsdk.contract;

import org.junit.jupiter.api.Test;

/** Guests, which need a licence. */
class GuestsTest extends Scenarios {
    GuestsTest(ContractRun run) {
        super(run);
    }

    @Test
    void becomingAGuestNeedsALicence() {
        String bobId = bob.id();
        if (stage.isLicensed()) {
            assertRefused(403, PERMISSIONS, () -> asAlice.accounts().demoteUserToGuest(bobId));
        } else {
            assertRefused(
                    501,
                    "api.team.demote_user_to_guest.license.error",
                    () -> asAdmin.accounts().demoteUserToGuest(bobId));
        }
    }

    @Test
    void onlyAGuestBecomesAUser() {
        assertRefused(
                501,
                "api.user.promote_guest_to_user.no_guest.app_error",
                () -> asAdmin.accounts().promoteGuestToUser(bob.id()));
        assertRefused(403, PERMISSIONS, () -> asAlice.accounts().promoteGuestToUser(bob.id()));
    }
}
