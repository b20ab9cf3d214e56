package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.contract.server.Account;
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

    /** The role makes a guest; only the operation that does so needs a licence. */
    @Test
    void aGuestBecomesAUser() {
        Account carol = stage.cast().carol();
        asAdmin.users().updateUserRoles(carol.id(), request -> request.roles("system_guest"));
        try {
            asAdmin.accounts().promoteGuestToUser(carol.id());

            assertEquals("system_user", asAdmin.users().getUser(carol.id()).roles());
        } finally {
            asAdmin.users().updateUserRoles(carol.id(), request -> request.roles("system_user"));
        }
        carol.signIn();
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
