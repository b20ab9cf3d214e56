package io.github.mattermostsdk.lint.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the parameters of one operation, by place and name. */
final class ParameterDiff {
    private final Place operation;
    private final Differences out;

    ParameterDiff(Place operation, Differences out) {
        this.operation = operation;
        this.out = out;
    }

    void compare(List<ApiParameter> ours, List<ApiParameter> published) {
        Map<String, ApiParameter> left = new LinkedHashMap<>();
        published.forEach(parameter -> left.put(key(parameter), parameter));
        Map<ApiParameter, ApiParameter> pairs = new LinkedHashMap<>();
        ours.forEach(our -> pair(pairs, our, left.remove(key(our))));
        for (ApiParameter our : ours) {
            if (!pairs.containsKey(our)) {
                pair(pairs, our, takeByName(left, our.name()));
            }
        }
        for (ApiParameter our : ours) {
            ApiParameter their = pairs.get(our);
            if (their == null) {
                out.add(DifferenceKind.PARAMETER_REMOVED, place(our), text(our), Difference.NONE);
            } else {
                compare(our, their);
            }
        }
        left.values()
                .forEach(their -> out.add(DifferenceKind.PARAMETER_ADDED, place(their), Difference.NONE, text(their)));
    }

    private static void pair(
            Map<ApiParameter, ApiParameter> pairs, ApiParameter ours, @Nullable ApiParameter published) {
        if (published != null) {
            pairs.put(ours, published);
        }
    }

    private static @Nullable ApiParameter takeByName(Map<String, ApiParameter> left, String name) {
        ApiParameter found = left.values().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElse(null);
        return found == null ? null : left.remove(key(found));
    }

    private void compare(ApiParameter ours, ApiParameter published) {
        Place at = place(ours);
        out.compare(DifferenceKind.PLACE, at, ours.place(), published.place());
        out.compareRequired(at, ours.required(), published.required());
        out.compareDeprecated(at, ours.deprecated(), published.deprecated());
        new SchemaDiff(out).compare(ours.schema(), published.schema(), at);
    }

    private static String key(ApiParameter parameter) {
        return parameter.place() + " " + parameter.key();
    }

    private Place place(ApiParameter parameter) {
        return operation.part(parameter.place() + " " + parameter.name());
    }

    private static String text(ApiParameter parameter) {
        return Differences.required(parameter.required()) + " "
                + parameter.schema().shape();
    }
}
