package io.github.mattermostsdk.lint.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two descriptions of the API. */
final class ApiDiff {
    private final Differences out = new Differences();
    private final Map<String, ApiOperation> publishedByRoute = new LinkedHashMap<>();
    private final Map<String, String> subjects = new LinkedHashMap<>();

    private ApiDiff() {}

    static List<Difference> compare(Api ours, Api published) {
        return new ApiDiff().run(ours, published);
    }

    private List<Difference> run(Api ours, Api published) {
        ours.operations()
                .forEach(operation -> subjects.put(operation.subject().toLowerCase(Locale.ROOT), operation.subject()));
        published.operations().forEach(operation -> publishedByRoute.put(operation.route(), operation));
        Map<String, ApiOperation> pairs = pairs(ours);
        ours.operations().forEach(our -> {
            ApiOperation their = pairs.get(our.route());
            if (their != null) {
                new OperationDiff(our, their, out).run();
            } else if (!our.undocumented()) {
                out.add(DifferenceKind.OPERATION_REMOVED, Place.of(our), our.signature(), Difference.NONE);
            }
        });
        publishedByRoute
                .values()
                .forEach(their -> out.add(
                        DifferenceKind.OPERATION_ADDED,
                        new Place(their.id(), subject(their), "", "", ""),
                        Difference.NONE,
                        their.signature()));
        return out.found();
    }

    /** Returns the published operations by our routes: those of the same route first, then those that have moved. */
    private Map<String, ApiOperation> pairs(Api ours) {
        Map<String, ApiOperation> pairs = new LinkedHashMap<>();
        ours.operations().forEach(our -> put(pairs, our, publishedByRoute.remove(our.route())));
        for (ApiOperation our : ours.operations()) {
            if (!pairs.containsKey(our.route())) {
                put(pairs, our, takeById(our.id()));
            }
        }
        return pairs;
    }

    private static void put(Map<String, ApiOperation> pairs, ApiOperation our, @Nullable ApiOperation published) {
        if (published != null) {
            pairs.put(our.route(), published);
        }
    }

    private @Nullable ApiOperation takeById(String id) {
        ApiOperation found = publishedByRoute.values().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElse(null);
        return found == null ? null : publishedByRoute.remove(found.route());
    }

    /** Returns our name of a published tag, or the tag itself if we have none of that name. */
    private String subject(ApiOperation published) {
        return subjects.getOrDefault(published.subject().toLowerCase(Locale.ROOT), published.subject());
    }
}
