package io.github.mattermostsdk.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recorded exchanges of a real server, version 11.6, one file for each operation and an index. */
final class Recordings {
    private static final String FOLDER = "/exchanges-11.6/";

    /** Recorded to show that a server of the 11 line does not serve them over HTTP; openapi/README.md has the reasons. */
    private static final Set<String> LEFT_OUT =
            Set.of("CheckUserMfa", "GetThreadMentionCountsByChannel", "PermanentDeleteAllUsers");

    private Recordings() {}

    /** Returns what the index says of each operation of the SDK: whether the recordings hold a success. */
    static Stream<Map.Entry<String, Boolean>> index() {
        return JsonTree.object(resource(FOLDER + "index.json")).entrySet().stream()
                .filter(entry -> !LEFT_OUT.contains(entry.getKey()))
                .map(entry -> Map.entry(operationId(entry.getKey()), (Boolean)
                        JsonTree.object(entry.getValue()).getOrDefault("success", false)));
    }

    static List<Exchange> of(String operationId) {
        Map<String, @Nullable Object> file = JsonTree.object(resource(FOLDER + recordedName(operationId) + ".json"));
        return Objects.requireNonNull((List<?>) file.get("exchanges"), operationId).stream()
                .map(exchange -> Exchange.of(operationId, JsonTree.object(exchange)))
                .toList();
    }

    static Stream<Exchange> all() {
        return index().flatMap(entry -> of(entry.getKey()).stream());
    }

    static Stream<Exchange> successes() {
        return all().filter(Exchange::isSuccess);
    }

    private static String recordedName(String operationId) {
        return JsonTree.object(resource(FOLDER + "index.json")).keySet().stream()
                .filter(name -> operationId(name).equals(operationId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was recorded of " + operationId
                        + ": put the exchanges with a real server into src/test/resources" + FOLDER
                        + " and name them in its index.json"));
    }

    /** The published names begin with a capital letter, all but the undocumented ones. */
    private static String operationId(String recordedName) {
        return recordedName.substring(0, 1).toLowerCase(Locale.ROOT) + recordedName.substring(1);
    }

    static @Nullable Object resource(String name) {
        try (InputStream in = Recordings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("There is no resource " + name);
            }
            return JsonTree.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
