package io.github.mattermostsdk.lint.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two descriptions of one operation. */
final class OperationDiff {
    private final ApiOperation ours;
    private final ApiOperation published;
    private final Differences out;
    private final Place place;

    OperationDiff(ApiOperation ours, ApiOperation published, Differences out) {
        this.ours = ours;
        this.published = published;
        this.out = out;
        this.place = Place.of(ours);
    }

    void run() {
        Place whole = place.part("operation");
        // Another name of a path parameter is not seen on the wire.
        if (!ours.route().equals(published.route())) {
            out.add(DifferenceKind.PATH, whole, ours.signature(), published.signature());
        }
        out.compare(DifferenceKind.OPERATION_ID, whole, ours.id(), published.id());
        out.compareDeprecated(whole, ours.deprecated(), published.deprecated());
        if (ours.undocumented()) {
            out.add(DifferenceKind.DOCUMENTED, whole, "undocumented", "documented");
        }
        new ParameterDiff(place, out).compare(ours.parameters(), publishedParameters());
        request();
        responses();
    }

    /** Gives published path parameters our names, by their place in the path. */
    private List<ApiParameter> publishedParameters() {
        List<String> names = ours.variables();
        List<String> theirNames = published.variables();
        List<ApiParameter> found = new ArrayList<>();
        for (ApiParameter parameter : published.parameters()) {
            int index = parameter.place().equals("path") ? theirNames.indexOf(parameter.name()) : -1;
            found.add(index >= 0 && index < names.size() ? parameter.named(names.get(index)) : parameter);
        }
        return found;
    }

    private void request() {
        Place at = place.part("request");
        Optional<ApiBody> our = ours.request();
        Optional<ApiBody> their = published.request();
        if (our.isPresent() && their.isPresent()) {
            out.compareRequired(at, our.get().required(), their.get().required());
        }
        body(at, contents(our), contents(their));
    }

    private static Map<String, ApiSchema> contents(Optional<ApiBody> body) {
        return body.map(ApiBody::contents).orElse(Map.of());
    }

    private void responses() {
        String theirSuccess = success(published, ours);
        String ourSuccess = success(ours, published);
        ours.responses().forEach((status, response) -> {
            Place at = place.part("response " + status);
            ApiBody their = published.responses().get(status);
            if (their == null) {
                out.add(DifferenceKind.STATUS_REMOVED, at, status, Difference.NONE);
                their = status.equals(ourSuccess) ? published.responses().get(theirSuccess) : null;
            }
            // An error without content is a published habit, and says nothing about the body.
            if (their != null && (!isError(status) || !their.contents().isEmpty())) {
                body(at, response.contents(), their.contents());
            }
        });
        published.responses().keySet().stream()
                .filter(status -> !ours.responses().containsKey(status))
                .forEach(status -> out.add(
                        DifferenceKind.STATUS_ADDED, place.part("response " + status), Difference.NONE, status));
    }

    /** Returns the first success of one side that the other side does not have, empty if there is none. */
    private static String success(ApiOperation side, ApiOperation other) {
        return side.responses().keySet().stream()
                .filter(status -> !isError(status) && !other.responses().containsKey(status))
                .findFirst()
                .orElse("");
    }

    private static boolean isError(String status) {
        return !status.startsWith("2") && !status.startsWith("3");
    }

    private void body(Place at, Map<String, ApiSchema> our, Map<String, ApiSchema> their) {
        out.compare(DifferenceKind.BODY, at, mediaTypes(our), mediaTypes(their));
        if (our.isEmpty() || their.isEmpty()) {
            return;
        }
        String mediaType =
                our.keySet().stream().filter(their::containsKey).findFirst().orElse("");
        new SchemaDiff(out).compare(schema(our, mediaType), schema(their, mediaType), at.body());
    }

    private static ApiSchema schema(Map<String, ApiSchema> contents, String mediaType) {
        ApiSchema schema = contents.get(mediaType);
        return schema != null ? schema : contents.values().iterator().next();
    }

    private static String mediaTypes(Map<String, ApiSchema> contents) {
        return contents.isEmpty() ? Difference.NONE : String.join(", ", contents.keySet());
    }
}
