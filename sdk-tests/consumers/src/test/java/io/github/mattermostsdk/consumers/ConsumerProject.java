package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of a user of the SDK, copied to a folder of its own with a Maven wrapper, as such a project is. */
final class ConsumerProject {

    private static final Pattern PLACEHOLDER = Pattern.compile("@([a-z0-9.-]+)@");

    private final Path folder;
    private final Path repository;

    private ConsumerProject(Path folder, Path repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** Copies a project of the folder {@code projects} and fills in the versions. */
    static ConsumerProject copyOf(String name) throws IOException {
        Path source = Build.module().resolve("projects").resolve(name);
        Path folder = Build.target().resolve("projects").resolve(name);
        Build.delete(folder);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(folder.resolve(source.relativize(file).toString()), fill(Files.readString(file)));
            }
        }
        for (String file : List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties")) {
            write(folder.resolve(file), Files.readString(Build.root().resolve(file)));
        }
        return new ConsumerProject(folder, InstalledSdk.repository());
    }

    /** Adds a source file. */
    void add(String file, String content) throws IOException {
        write(folder.resolve(file), content);
    }

    /** Returns a file of the project. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs Maven and expects that it succeeds. */
    String build(String... arguments) throws IOException {
        Outcome outcome = maven(arguments);
        assertEquals(0, outcome.status(), () -> String.join("\n", outcome.lines()));
        System.out.printf(
                "[consumers] %s: %s on JDK %d%n",
                folder.getFileName(), arguments[0], Runtime.version().feature());
        return String.join("\n", outcome.lines());
    }

    /** Runs Maven. */
    Outcome maven(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(Build.isWindows() ? List.of("cmd", "/c", "mvnw.cmd") : List.of("sh", "./mvnw"));
        command.addAll(List.of(
                "--batch-mode",
                "--quiet",
                "--no-transfer-progress",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + Build.property("local.repository"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        command.addAll(List.of(arguments));
        return Command.of(command).in(folder).run();
    }

    /** Returns the jars that Maven resolved for the project: what it depends on, directly or not. */
    List<Path> dependencies() throws IOException {
        String line = Files.readString(folder.resolve("target/class-path.txt")).strip();
        return Stream.of(line.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }

    /** Returns the class path of the project's programs. */
    String classPath() throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(folder.resolve("target/classes").toString());
        dependencies().forEach(jar -> parts.add(jar.toString()));
        return String.join(File.pathSeparator, parts);
    }

    private static String fill(String template) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(Build.property(name.group(1))));
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
