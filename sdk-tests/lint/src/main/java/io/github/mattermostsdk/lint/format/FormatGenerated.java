package io.github.mattermostsdk.lint.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies what the generator wrote, in palantir-java-format's layout and without unused imports.
 *
 * <p>So the templates need neither count columns nor know which imports a class will use. A copy bears the time of the
 * file it was made from and is made again only when they differ, so that nothing is compiled without a reason; a file
 * that the generator does not make any more goes away.
 */
public final class FormatGenerated {
    private static final Path LIST_OF_FILES = Path.of(".openapi-generator", "FILES");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());
    private final Path generated;
    private final Path formatted;

    FormatGenerated(Path generated, Path formatted) {
        this.generated = generated;
        this.formatted = formatted;
    }

    /**
     * Formats the sources that the generator's own list of files names.
     *
     * @param arguments the generator's output folder and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new FormatGenerated(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    void run() throws IOException {
        Files.createDirectories(formatted);
        Set<Path> sources;
        try (Stream<String> files = Files.lines(generated.resolve(LIST_OF_FILES))) {
            sources = files.map(Path::of)
                    .filter(file -> file.startsWith(SOURCES) && file.toString().endsWith(".java"))
                    .map(SOURCES::relativize)
                    .collect(Collectors.toSet());
        }
        sources.parallelStream().forEach(this::format);
        removeAllBut(sources);
    }

    private void format(Path source) {
        Path from = generated.resolve(SOURCES).resolve(source);
        Path to = formatted.resolve(source);
        try {
            FileTime generatedAt = Files.getLastModifiedTime(from);
            if (Files.exists(to) && Files.getLastModifiedTime(to).equals(generatedAt)) {
                return;
            }
            Files.createDirectories(to.getParent());
            Files.writeString(to, formatter.formatSourceAndFixImports(JavadocText.tidy(Files.readString(from))));
            Files.setLastModifiedTime(to, generatedAt);
        } catch (FormatterException e) {
            throw new IllegalStateException("The templates made no valid Java: " + from + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAllBut(Set<Path> sources) throws IOException {
        List<Path> stale;
        try (Stream<Path> files = Files.walk(formatted)) {
            stale = files.filter(Files::isRegularFile)
                    .filter(file -> !sources.contains(formatted.relativize(file)))
                    .toList();
        }
        for (Path file : stale) {
            Files.delete(file);
        }
    }
}
