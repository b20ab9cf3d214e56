package io.github.mattermostsdk.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Copies files without a fault from the test resources, so that a test can plant one. */
public final class Fixture {
    private final Path directory;

    private Fixture(Path directory) {
        this.directory = directory;
    }

    /**
     * Copies a directory of the test resources.
     *
     * @param resource {@code good-spec} or {@code good-templates}
     * @param target where to
     * @return the copy
     */
    public static Fixture copy(String resource, Path target) {
        Path source = resource(resource);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fixture(target);
    }

    /**
     * Returns a directory of the test resources.
     *
     * @param name its name
     * @return the directory
     */
    public static Path resource(String name) {
        URL url = Objects.requireNonNull(Fixture.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the directory with the copy.
     *
     * @return the directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * Replaces a text where it stands first.
     *
     * @param file the file
     * @param original the text, which must be there
     * @param replacement the text to put in its place
     * @return this
     */
    public Fixture replace(String file, String original, String replacement) {
        String text = read(file);
        int at = text.indexOf(original);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no " + original);
        }
        return write(file, text.substring(0, at) + replacement + text.substring(at + original.length()));
    }

    /**
     * Writes a file, new or not.
     *
     * @param file the file
     * @param text what it will hold
     * @return this
     */
    public Fixture write(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what it holds
     */
    public String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
