package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Presence;
import io.github.mattermostsdk.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is online, away or not to be disturbed. */
class StatusTest extends Scenarios {
    StatusTest(ContractRun run) {
        super(run);
    }

    @Test
    void aStatusIsSetAndSeenByOthers() {
        Status set = asAlice.status()
                .updateUserStatus(
                        alice.id(), status -> status.userId(alice.id()).status(Presence.AWAY));

        assertEquals(Presence.AWAY, set.status());
        Status seen = asBob.status().getUserStatus(alice.id());
        assertEquals(Presence.AWAY, seen.status());
        assertTrue(seen.manual());
    }

    @Test
    void theStatusesOfManyAreReadAtOnce() {
        asBob.status()
                .updateUserStatus(bob.id(), status -> status.userId(bob.id()).status(Presence.DND));

        List<Status> statuses = asAlice.status().getUsersStatusesByIds(List.of(alice.id(), bob.id()));

        assertIds(
                List.of(alice.id(), bob.id()),
                statuses.stream().map(Status::userId).toList());
        assertTrue(statuses.stream()
                .anyMatch(status ->
                        status.userId().equals(bob.id()) && status.status().equals(Presence.DND)));
    }

    @Test
    void nobodySetsTheStatusOfOthers() {
        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.status()
                        .updateUserStatus(
                                alice.id(), status -> status.userId(alice.id()).status(Presence.DND)));
    }
}
