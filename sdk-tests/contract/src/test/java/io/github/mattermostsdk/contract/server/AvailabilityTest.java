package io.github.mattermostsdk.contract.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    private final Description description = Description.load();

    @Test
    void aServerServesWhatItIsNewEnoughFor() {
        assertEquals(Availability.SERVED, of("getPostInfo", "7.7.0"));
        assertEquals(Availability.NOT_SERVED, of("getPostInfo", "7.6.9"));
        assertEquals(Availability.SERVED, of("getUser", "5.37.0"));
    }

    @Test
    void whatWasPutBackMayBeThere() {
        assertEquals(Availability.NOT_SERVED, of("resetPasswordFailedAttempts", "10.5.2"));
        assertEquals(Availability.EITHER, of("resetPasswordFailedAttempts", "10.5.3"));
        assertEquals(Availability.SERVED, of("resetPasswordFailedAttempts", "10.7.0"));
        assertEquals(Availability.NOT_SERVED, of("loginSSOCodeExchange", "10.11.3"));
        assertEquals(Availability.EITHER, of("loginSSOCodeExchange", "10.11.4"));
    }

    @Test
    void anOldServerLacksWhatCameLater() {
        ServerVersion old = version("5.37.0");

        assertEquals(
                38,
                description.operations().stream()
                        .filter(operation -> Availability.of(operation, old) == Availability.NOT_SERVED)
                        .count());
    }

    private Availability of(String operation, String version) {
        SpecOperation found = description.operations().stream()
                .filter(each -> each.id().equals(operation))
                .findFirst()
                .orElseThrow();
        return Availability.of(found, version(version));
    }

    private static ServerVersion version(String text) {
        return Objects.requireNonNull(ServerVersion.parse(text), text);
    }
}
