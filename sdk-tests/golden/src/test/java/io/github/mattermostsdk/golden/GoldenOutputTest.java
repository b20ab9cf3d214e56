package io.github.mattermostsdk.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed files are what the templates make; {@code -Dgolden.update=true} writes them anew. */
class GoldenOutputTest {
    private static final Path EXPECTED = Path.of(System.getProperty("golden.expected", ""));
    private static final Path ACTUAL = Path.of(System.getProperty("golden.actual", ""));

    @Test
    void templatesMakeTheCommittedFiles() throws IOException {
        Map<String, String> actual = filesBelow(ACTUAL);
        assertFalse(actual.isEmpty(), "The generator made nothing in " + ACTUAL);

        Map<String, String> expected = filesBelow(EXPECTED);

        assertEquals(expected.keySet(), actual.keySet(), "names of the files");
        expected.forEach((name, content) ->
                assertEquals(content, actual.get(name), name + ": run with -Dgolden.update=true if this is wanted"));
    }

    private static Map<String, String> filesBelow(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }
}
