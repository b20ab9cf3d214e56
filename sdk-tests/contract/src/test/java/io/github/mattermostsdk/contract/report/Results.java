package io.github.mattermostsdk.contract.report;

import io.github.mattermostsdk.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of the last run on one server.
 *
 * @param target what was run on: {@code in memory}, or the version of a real server
 * @param outcomes what came of each operation
 */
public record Results(String target, Map<String, Outcome> outcomes) {
    /** The name of the server in memory. */
    public static final String IN_MEMORY = "in memory";

    private static final String SUFFIX = ".json";

    /**
     * Reads every file of a folder.
     *
     * @param folder the folder
     * @return the results, those of the server in memory first, then the newest version first
     */
    public static List<Results> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(Results::read)
                    .sorted((one, other) -> TargetOrder.compare(one.target, other.target))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Results read(Path file) {
        try {
            Map<String, @Nullable Object> content = Json.object(Json.parse(Files.readString(file)));
            Map<String, Outcome> outcomes = new TreeMap<>();
            Json.object(content.get("operations"))
                    .forEach((operation, text) ->
                            outcomes.put(operation, new Outcome(String.valueOf(Objects.requireNonNull(text)))));
            return new Results(Json.text(content, "target"), outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the results, in place of those of an earlier run on the same server.
     *
     * @param folder the folder of the files of results
     */
    public void write(Path folder) {
        Map<String, String> operations = new TreeMap<>();
        outcomes.forEach((operation, outcome) -> operations.put(operation, outcome.text()));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("target", target);
        content.put("operations", operations);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(target.replace(' ', '-') + SUFFIX), Json.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
