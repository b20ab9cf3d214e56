package io.github.mattermostsdk.site;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the example in a response or a request body, as the API description writes them. */
final class OpenApiExample {
    private OpenApiExample() {}

    /** Returns the example as JSON, if there is one: a file has none. */
    static Optional<String> of(String description) {
        for (Object mediaType :
                Json.members(Json.object(description).get("content")).values()) {
            Map<String, @Nullable Object> members = Json.members(mediaType);
            if (members.containsKey("example")) {
                return Optional.of(Json.pretty(members.get("example")));
            }
        }
        return Optional.empty();
    }
}
