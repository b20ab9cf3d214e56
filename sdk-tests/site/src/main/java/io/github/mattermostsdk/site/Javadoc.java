package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Javadoc over what the module exports. JDK 25's is taken where there is one: its pages are better on phones, in the
 * dark and for screen readers.
 */
final class Javadoc {
    private static final int PREFERRED = 25;
    private static final Pattern EXPORT = Pattern.compile("(?m)^ *exports ([\\w.]+);");

    private final Path project;
    private final Jdk jdk;

    private Javadoc(Path project, Jdk jdk) {
        this.project = project;
        this.jdk = jdk;
    }

    static Javadoc of(Path project) {
        return new Javadoc(project, Jdk.ofVersionOrCurrent(PREFERRED));
    }

    JavadocIndex write(Path target) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("javadoc");
        Path style = work.resolve("dark.css");
        Files.writeString(style, Assets.text("javadoc.css"));
        Path arguments = work.resolve("arguments");
        Files.write(
                arguments, arguments(target, style).stream().map(Javadoc::quote).toList());
        Path log = work.resolve("log");
        Process javadoc = new ProcessBuilder(jdk.javadoc().toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (javadoc.waitFor() != 0) {
            throw new SiteException("Javadoc failed:\n" + Files.readString(log));
        }
        addMissingStyle(target);
        return JavadocIndex.read(target, jdk.version());
    }

    private List<String> arguments(Path target, Path style) throws IOException {
        String title = "Mattermost SDK for Java";
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                target.toString(),
                "-encoding",
                "UTF-8",
                "-docencoding",
                "UTF-8",
                "-locale",
                "en",
                "--release",
                "17",
                "-Xdoclint:none",
                "-quiet",
                "-notimestamp",
                "-windowtitle",
                title,
                "-doctitle",
                title,
                "-header",
                "<a href=\"{@docRoot}/../index.html\">Guides and reference</a>",
                "--add-stylesheet",
                style.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        if (jdk.version() >= PREFERRED) {
            // The fonts are 4 MB, ten times the rest.
            arguments.add("--no-fonts");
        }
        arguments.addAll(exportedSources());
        return arguments;
    }

    private List<String> exportedSources() throws IOException {
        Path handwritten = project.resolve("sdk/src/main/java");
        Path generated = project.resolve("sdk/target/generated-sources/java");
        List<String> packages = EXPORT.matcher(Files.readString(handwritten.resolve("module-info.java")))
                .results()
                .map((MatchResult export) -> export.group(1).replace('.', '/'))
                .toList();
        List<String> files = new ArrayList<>();
        for (String name : packages) {
            for (Path root : List.of(handwritten, generated)) {
                if (Files.isDirectory(root.resolve(name))) {
                    try (Stream<Path> list = Files.list(root.resolve(name))) {
                        list.map(Path::toString)
                                .filter(file -> file.endsWith(".java"))
                                .sorted()
                                .forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    /** Javadoc's style sheet asks for the one of its fonts, also where those are left out. */
    private static void addMissingStyle(Path target) throws IOException {
        for (String resources : List.of("resource-files", "resources")) {
            Path style = target.resolve(resources).resolve("fonts/dejavu.css");
            if (Files.isDirectory(target.resolve(resources)) && !Files.exists(style)) {
                Files.createDirectories(style.getParent());
                Files.writeString(style, "");
            }
        }
    }

    private static String quote(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
