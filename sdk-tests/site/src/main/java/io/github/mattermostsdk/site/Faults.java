package io.github.mattermostsdk.site;

import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with the documents, so that one build shows all of it. */
final class Faults {
    private final Set<String> faults = new TreeSet<>();

    void add(String where, String what) {
        faults.add(where + ": " + what);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new SiteException("The documents have faults:\n  " + String.join("\n  ", faults));
        }
    }
}
