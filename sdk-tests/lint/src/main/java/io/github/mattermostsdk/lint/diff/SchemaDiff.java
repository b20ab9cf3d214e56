package io.github.mattermostsdk.lint.diff;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two schemas all the way down. Where the types differ already, it does not look inside. */
final class SchemaDiff {
    private final Differences out;
    /** The pairs from the root down to here: meeting one of them again is a recursion, which has nothing new. */
    private final Set<List<Object>> open = new HashSet<>();

    SchemaDiff(Differences out) {
        this.out = out;
    }

    void compare(ApiSchema ours, ApiSchema published, Place place) {
        List<Object> pair = List.of(ours.identity(), published.identity());
        if (open.add(pair)) {
            compareOnce(ours, published, place);
            open.remove(pair);
        }
    }

    private void compareOnce(ApiSchema ours, ApiSchema published, Place place) {
        out.compare(DifferenceKind.NULLABLE, place, nullable(ours), nullable(published));
        out.compareDeprecated(place, ours.deprecated(), published.deprecated());
        if (!ours.shape().equals(published.shape())) {
            out.add(DifferenceKind.TYPE, place, ours.shape(), published.shape());
            return;
        }
        List<String> known = ours.values();
        published.values().stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> out.add(DifferenceKind.VALUE_ADDED, place, Difference.NONE, value));
        properties(ours, published, place);
        ours.items()
                .ifPresent(item ->
                        published.items().ifPresent(theirs -> compare(item, theirs, place.step(ours.name(), "[]"))));
        ours.freeValues()
                .ifPresent(value -> published
                        .freeValues()
                        .ifPresent(theirs -> compare(value, theirs, place.step(ours.name(), ".*"))));
    }

    private void properties(ApiSchema ours, ApiSchema published, Place place) {
        Map<String, ApiProperty> our = ours.properties();
        Map<String, ApiProperty> theirs = published.properties();
        if (!our.isEmpty() && Collections.disjoint(our.keySet(), theirs.keySet())) {
            out.add(DifferenceKind.TYPE, place, ours.shape(), "object with other properties");
            return;
        }
        our.forEach((name, property) -> {
            Place at = place.step(ours.name(), "." + name);
            ApiProperty their = theirs.remove(name);
            if (their == null) {
                out.add(DifferenceKind.PROPERTY_REMOVED, at, text(property), Difference.NONE);
                return;
            }
            out.compareRequired(at, property.required(), their.required());
            compare(property.schema(), their.schema(), at);
        });
        theirs.forEach((name, their) -> out.add(
                DifferenceKind.PROPERTY_ADDED, place.step(ours.name(), "." + name), Difference.NONE, text(their)));
    }

    private static String nullable(ApiSchema schema) {
        return schema.nullable() ? "nullable" : "not nullable";
    }

    private static String text(ApiProperty property) {
        return Differences.required(property.required()) + " "
                + property.schema().shape();
    }
}
