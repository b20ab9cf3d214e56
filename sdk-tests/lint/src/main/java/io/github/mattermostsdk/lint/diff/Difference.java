package io.github.mattermostsdk.lint.diff;

import java.util.List;

/** One difference. A side that lacks the thing says {@code none}. */
record Difference(DifferenceKind kind, Place place, String ours, String published) {
    static final String NONE = "none";

    String description() {
        return kind.describe(ours, published);
    }

    /** Returns what is the same for all operations that use a schema of ours which differs. */
    List<Object> group() {
        String where = place.ownerText().isEmpty() ? place.operation() + " " + place.text() : place.ownerText();
        return List.of(kind, where, ours, published);
    }
}
