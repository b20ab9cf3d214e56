package io.github.mattermostsdk.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recorded exchanges of a real server, one file for each operation and an index: those of version 11.6 in the resources, or
 * those in a folder that {@code -Drecordings} names, such as what the recorder wrote of a newer server.
 */
final class Recordings {
    private static final String FOLDER = "/exchanges-11.6/";
    private static final String INDEX = "index.json";
    private static final @Nullable String OTHER = System.getProperty("recordings");

    /** Recorded to show that a server of the 11 line does not serve them over HTTP; openapi/README.md has the reasons. */
    private static final Set<String> LEFT_OUT =
            Set.of("CheckUserMfa", "GetThreadMentionCountsByChannel", "PermanentDeleteAllUsers");

    private Recordings() {}

    /** Returns what the index says of each operation of the SDK: whether the recordings hold a success. */
    static Stream<Map.Entry<String, Boolean>> index() {
        return JsonTree.object(recorded(INDEX)).entrySet().stream()
                .filter(entry -> !LEFT_OUT.contains(entry.getKey()))
                .map(entry -> Map.entry(operationId(entry.getKey()), (Boolean)
                        JsonTree.object(entry.getValue()).getOrDefault("success", false)));
    }

    static List<Exchange> of(String operationId) {
        return exchanges(operationId, recorded(recordedName(operationId) + ".json"));
    }

    /** Returns what was recorded of all operations into a folder. */
    static List<Exchange> in(Path folder) {
        return JsonTree.object(file(folder.resolve(INDEX))).keySet().stream()
                .flatMap(name -> exchanges(operationId(name), file(folder.resolve(name + ".json"))).stream())
                .toList();
    }

    /** Tells whether it is the project's own recordings that are read: only of these is every detail known. */
    static boolean areOfTheProject() {
        return OTHER == null;
    }

    private static List<Exchange> exchanges(String operationId, @Nullable Object content) {
        Map<String, @Nullable Object> file = JsonTree.object(content);
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
        return JsonTree.object(recorded(INDEX)).keySet().stream()
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

    private static @Nullable Object recorded(String name) {
        return OTHER == null ? resource(FOLDER + name) : file(Path.of(OTHER, name));
    }

    private static @Nullable Object file(Path file) {
        try {
            return JsonTree.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
