package io.github.mattermostsdk.consumers;

import java.nio.file.Path;
import java.util.Objects;

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

    /** Returns a program of the JDK that runs the tests. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
