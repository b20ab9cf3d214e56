package io.github.mattermostsdk.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What the build of this module tells its tests. */
final class Build {

    private Build() {}

    /** Returns a property that the build sets. */
    static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "Run by Maven, which sets " + name);
    }

    /** Returns the folder of the whole project. */
    static Path root() {
        return Path.of(property("project.root"));
    }

    /** Returns the folder of this module. */
    static Path module() {
        return root().resolve("sdk-tests").resolve("consumers");
    }

    /** Returns the folder for what the tests write. */
    static Path target() {
        return module().resolve("target");
    }

    /** Tells whether the profile {@code release} is on. */
    static boolean isRelease() {
        return Boolean.parseBoolean(property("release.build"));
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Returns a program of the JDK that runs the tests. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
