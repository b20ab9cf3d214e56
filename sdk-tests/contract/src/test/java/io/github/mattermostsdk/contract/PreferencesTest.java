package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Preference;
import io.github.mattermostsdk.model.PreferenceCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The preferences of a user. */
class PreferencesTest extends Scenarios {
    private final Preference preference = Preference.builder()
            .userId(alice.id())
            .category(PreferenceCategory.of("contract_" + stage.uniqueWord()))
            .name("wanted")
            .value("yes")
            .build();

    PreferencesTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPreferenceIsKept() {
        asAlice.preferences().updatePreferences(alice.id(), List.of(preference));

        assertTrue(asAlice.preferences().getPreferences(alice.id()).contains(preference));
        assertEquals(
                List.of(preference), asAlice.preferences().getPreferencesByCategory(alice.id(), preference.category()));
        assertEquals(
                preference,
                asAlice.preferences()
                        .getPreferencesByCategoryByName(alice.id(), preference.category(), preference.name()));
    }

    @Test
    void aDeletedPreferenceIsGone() {
        asAlice.preferences().updatePreferences(alice.id(), List.of(preference));

        asAlice.preferences().deletePreferences(alice.id(), List.of(preference));

        assertRefused(
                404,
                "api.preference.preferences_category.get.app_error",
                () -> asAlice.preferences().getPreferencesByCategory(alice.id(), preference.category()));
        assertRefused(
                400,
                "app.preference.get.app_error",
                () -> asAlice.preferences()
                        .getPreferencesByCategoryByName(alice.id(), preference.category(), preference.name()));
    }

    @Test
    void nobodyChangesThePreferencesOfOthers() {
        assertRefused(403, PERMISSIONS, () -> asBob.preferences().updatePreferences(alice.id(), List.of(preference)));
        assertRefused(
                403,
                "api.preference.update_preferences.set.app_error",
                () -> asBob.preferences().updatePreferences(bob.id(), List.of(preference)));
        assertRefused(403, PERMISSIONS, () -> asBob.preferences().getPreferences(alice.id()));
    }
}
