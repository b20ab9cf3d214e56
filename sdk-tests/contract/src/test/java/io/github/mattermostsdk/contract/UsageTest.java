package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is in use on the server, and its limits. */
class UsageTest extends Scenarios {
    UsageTest(ContractRun run) {
        super(run);
    }

    @Test
    void postsAreCountedInRoundNumbers() {
        assertTrue(asAlice.usage().getPostsUsage().count() >= 0);
    }

    @Test
    void storageIsCountedInRoundNumbers() {
        assertTrue(asAlice.usage().getStorageUsage().bytes() >= 0);
    }

    @Test
    void teamsAreCounted() {
        assertTrue(asAlice.usage().getTeamsUsage().active() >= 1);
    }

    @Test
    void onlyAdministratorsLearnHowManyUsersThereAre() {
        assertTrue(asAdmin.usage().getServerLimits().activeUserCount() >= 5);
        if (stage.isAtLeast(11, 0)) {
            assertEquals(0, asAlice.usage().getServerLimits().activeUserCount());
        } else {
            assertRefused(403, PERMISSIONS, () -> asAlice.usage().getServerLimits());
        }
    }
}
