package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Ending the sessions of all users; comes late, since everybody has to log in again. */
@Order(Integer.MAX_VALUE - 2)
class SessionsOfEverybodyTest extends Scenarios {
    SessionsOfEverybodyTest(ContractRun run) {
        super(run);
    }

    @Test
    void usersDoNotEndTheSessionsOfAll() {
        assertRefused(403, PERMISSIONS, () -> asAlice.sessions().revokeSessionsFromAllUsers());
    }

    @Test
    void administratorsEndTheSessionsOfAll() {
        assumeTrue(stage.mayDisturb(), "Others may be at work on this server: say -Dmattermost.disturb=true");

        asAdmin.sessions().revokeSessionsFromAllUsers();

        assertRefused(401, SESSION_EXPIRED, () -> asAlice.users().getMe());
        stage.signInEverybody();
        assertEquals(alice.id(), asAlice.users().getMe().id());
    }
}
