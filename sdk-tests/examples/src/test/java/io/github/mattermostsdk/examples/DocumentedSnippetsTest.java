package io.github.mattermostsdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each Java block of the README and the guides is a marked region of a compiled class.
 *
 * <p>A block is announced by {@code <!-- snippet: name -->}; the region stands between {@code // tag::name[]} and
 * {@code // end::name[]}. {@code -Dsnippets.update=true} writes the regions into the documents.
 */
class DocumentedSnippetsTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", ""));
    private static final List<Path> SOURCES = Stream.of(
                    "sdk-tests/examples/src",
                    "sdk-tests/consumers/projects/kotlin/src/main",
                    // Where mattermost4j is, which the guide on migrating shows.
                    "sdk-tests/benchmarks/src/main")
            .map(ROOT::resolve)
            .toList();
    private static final Pattern REGION = Pattern.compile(
            "^ *// tag::([\\w-]+)\\[\\]\\R(.*?)^ *// end::\\1\\[\\]", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- snippet: ([\\w-]+) -->\\R)?```(java|kotlin)\\R(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> codeInDocumentsIsCompiled() throws IOException {
        Map<String, String> regions = regions();
        assertFalse(regions.isEmpty(), "no regions below " + SOURCES);
        if (Boolean.getBoolean("snippets.update")) {
            for (Path document : documents()) {
                update(document, regions);
            }
        }
        return documents().stream().flatMap(document -> tests(document, regions));
    }

    private static Stream<DynamicTest> tests(Path document, Map<String, String> regions) {
        return BLOCK.matcher(read(document)).results().map(block -> {
            String name = ROOT.relativize(document) + " " + block.group(2);
            return DynamicTest.dynamicTest(name, () -> {
                assertNotNull(block.group(2), "a block without <!-- snippet: … --> before it: " + block.group(4));
                assertEquals(regions.get(block.group(2)), stripped(block.group(4)), "run with -Dsnippets.update=true");
            });
        });
    }

    private static void update(Path document, Map<String, String> regions) throws IOException {
        String updated = BLOCK.matcher(read(document)).replaceAll(block -> {
            String region = regions.get(block.group(2));
            return Matcher.quoteReplacement(
                    region == null ? block.group() : block.group(1) + "```" + block.group(3) + "\n" + region + "```");
        });
        Files.writeString(document, updated);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> all = Stream.concat(Stream.of(ROOT.resolve("README.md")), files);
            return all.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new LinkedHashMap<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    REGION.matcher(read(file)).results().forEach(region -> {
                        String former = regions.put(region.group(1), stripped(region.group(2)));
                        assertEquals(null, former, "two regions are called " + region.group(1));
                    });
                }
            }
        }
        return regions;
    }

    /** Takes the indentation off that all lines share. Stripping the text as it is would count its empty last line. */
    private static String stripped(String code) {
        return code.stripTrailing().stripIndent() + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
