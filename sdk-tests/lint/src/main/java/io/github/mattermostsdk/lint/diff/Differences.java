package io.github.mattermostsdk.lint.diff;

import java.util.ArrayList;
import java.util.List;

/** Takes differences as they are found. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    void add(DifferenceKind kind, Place place, String ours, String published) {
        found.add(new Difference(kind, place, ours, published));
    }

    /** Adds a difference if the two sides are not the same. */
    void compare(DifferenceKind kind, Place place, String ours, String published) {
        if (!ours.equals(published)) {
            add(kind, place, ours, published);
        }
    }

    void compareRequired(Place place, boolean ours, boolean published) {
        compare(DifferenceKind.REQUIRED, place, required(ours), required(published));
    }

    void compareDeprecated(Place place, boolean ours, boolean published) {
        compare(DifferenceKind.DEPRECATED, place, ours ? "yes" : "no", published ? "yes" : "no");
    }

    static String required(boolean required) {
        return required ? "required" : "optional";
    }

    List<Difference> found() {
        return List.copyOf(found);
    }
}
