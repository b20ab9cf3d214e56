package io.github.mattermostsdk.export;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what an export wrote. */
final class ExportedFiles {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(new ModelAdapterFactory()).build();
    private static final JsonAdapter<Object> ANYTHING = MOSHI.adapter(Object.class);
    private static final JsonAdapter<Post> POSTS = MOSHI.adapter(Post.class);

    private ExportedFiles() {}

    /** Returns the lines of a file as objects. */
    static List<Map<?, ?>> lines(Path file) throws IOException {
        List<Map<?, ?>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add((Map<?, ?>) Objects.requireNonNull(ANYTHING.fromJson(line), line));
        }
        return lines;
    }

    /** Returns the lines with posts by the messages of these. */
    static Map<String, Map<?, ?>> byMessage(Path file) throws IOException {
        Map<String, Map<?, ?>> lines = new TreeMap<>();
        for (Map<?, ?> line : lines(file)) {
            if ("post".equals(line.get("type"))) {
                lines.put(post(line).message(), line);
            }
        }
        return lines;
    }

    static Post post(Map<?, ?> line) {
        return Objects.requireNonNull(POSTS.fromJsonValue(line.get("post")), line::toString);
    }

    /** Returns the text of all files but those about the state; the order of the users does not matter. */
    static SortedMap<String, List<String>> texts(Path directory) throws IOException {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        for (String name : names(directory)) {
            if (name.endsWith(".jsonl")) {
                List<String> lines = Files.readAllLines(directory.resolve(name));
                texts.put(
                        name,
                        name.equals("users.jsonl") ? lines.stream().sorted().toList() : lines);
            }
        }
        return texts;
    }

    static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
