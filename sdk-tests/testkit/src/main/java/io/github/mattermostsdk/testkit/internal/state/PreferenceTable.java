package io.github.mattermostsdk.testkit.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The preferences of all users. */
public final class PreferenceTable {

    private final List<Preference> preferences = new ArrayList<>();

    /** Keeps a preference, in place of an older one of the same name. */
    public void put(Preference preference) {
        remove(preference);
        preferences.add(preference);
    }

    /** Forgets the preference of the same user, category and name. */
    public void remove(Preference preference) {
        preferences.removeIf(other -> other.userId().equals(preference.userId())
                && other.category().equals(preference.category())
                && other.name().equals(preference.name()));
    }

    /** Forgets what satisfies a condition. */
    public void removeIf(Predicate<Preference> condition) {
        preferences.removeIf(condition);
    }

    /** A user's preferences. */
    public List<Preference> of(String userId) {
        return preferences.stream()
                .filter(preference -> preference.userId().equals(userId))
                .toList();
    }

    /** A user's preferences of a category. */
    public List<Preference> of(String userId, String category) {
        return of(userId).stream()
                .filter(preference -> preference.category().equals(category))
                .toList();
    }
}
