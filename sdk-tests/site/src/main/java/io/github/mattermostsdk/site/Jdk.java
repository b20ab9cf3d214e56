package io.github.mattermostsdk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a JDK of this machine.
 *
 * @param home its folder
 * @param version its feature version, such as 17
 */
record Jdk(Path home, int version) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** Finds the JDK of a version where JDKs usually are, or else returns the one that runs this program. */
    static Jdk ofVersionOrCurrent(int version) {
        return candidates()
                .flatMap(home -> at(home).stream())
                .filter(jdk -> jdk.version == version)
                .findFirst()
                .orElseGet(() -> new Jdk(
                        Path.of(System.getProperty("java.home")),
                        Runtime.version().feature()));
    }

    Path javadoc() {
        Path plain = home.resolve("bin").resolve("javadoc");
        return Files.exists(plain) ? plain : plain.resolveSibling("javadoc.exe");
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find()
                    ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1))))
                            .filter(jdk -> Files.exists(jdk.javadoc()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME") && !value.isEmpty()) {
                homes.add(Path.of(value));
            }
        });
        Path user = Path.of(System.getProperty("user.home"));
        Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt/java"),
                        user.resolve(".jdks"),
                        user.resolve(".sdkman/candidates/java"))
                .forEach(folder -> homes.addAll(children(folder)));
        children(Path.of("/Library/Java/JavaVirtualMachines"))
                .forEach(bundle -> homes.add(bundle.resolve("Contents/Home")));
        return homes.stream();
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
