package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.CustomStatusDuration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A status in the user's own words. */
class CustomStatusTest extends Scenarios {
    private final OffsetDateTime inAnHour =
            OffsetDateTime.now(ZoneOffset.UTC).plusHours(1).truncatedTo(ChronoUnit.SECONDS);

    CustomStatusTest(ContractRun run) {
        super(run);
    }

    @Test
    void aCustomStatusIsShownUntilItIsUnset() {
        String text = "lunch " + stage.uniqueWord();

        set("hamburger", text);
        assertTrue(shown().contains(text), this::shown);

        asAlice.status().unsetUserCustomStatus(alice.id());
        assertFalse(shown().contains(text), this::shown);
    }

    @Test
    void aRecentCustomStatusIsForgotten() {
        String text = "meeting " + stage.uniqueWord();
        set("calendar", text);

        asAlice.status()
                .removeRecentCustomStatus(
                        alice.id(),
                        recent -> recent.emoji("calendar")
                                .text(text)
                                .duration(CustomStatusDuration.ONE_HOUR)
                                .expiresAt(inAnHour));

        assertRefused(
                400,
                "api.custom_status.recent_custom_statuses.delete.app_error",
                () -> asAlice.status()
                        .removeRecentCustomStatus(
                                alice.id(),
                                recent -> recent.emoji("calendar")
                                        .text(text)
                                        .duration(CustomStatusDuration.ONE_HOUR)
                                        .expiresAt(inAnHour)));
    }

    @Test
    void aRecentCustomStatusIsForgottenWithAPostToo() {
        String text = "sick " + stage.uniqueWord();
        set("sneezing_face", text);

        asAlice.status()
                .postUserRecentCustomStatusDelete(
                        alice.id(),
                        recent -> recent.emoji("sneezing_face")
                                .text(text)
                                .duration(CustomStatusDuration.ONE_HOUR)
                                .expiresAt(inAnHour));
    }

    @Test
    void nobodySetsTheCustomStatusOfOthers() {
        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.status()
                        .updateUserCustomStatus(
                                alice.id(), status -> status.emoji("tada").text("x")));
    }

    private void set(String emoji, String text) {
        asAlice.status()
                .updateUserCustomStatus(
                        alice.id(),
                        status -> status.emoji(emoji)
                                .text(text)
                                .duration(CustomStatusDuration.ONE_HOUR)
                                .expiresAt(inAnHour));
    }

    private String shown() {
        return asBob.users().getUser(alice.id()).props().getOrDefault("customStatus", "");
    }
}
