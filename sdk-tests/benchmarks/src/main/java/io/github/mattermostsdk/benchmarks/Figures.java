package io.github.mattermostsdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts what the project consists of: lines by kind, and the class path that a user of the SDK gets. Lines are all lines,
 * comments and blank ones too.
 */
public final class Figures {

    private static final Path ROOT =
            Path.of(System.getProperty("maven.multiModuleProjectDirectory", "")).toAbsolutePath();

    private Figures() {}

    /** A text file and how long it is. */
    private record Text(Path file, long lines) {}

    /**
     * Prints the figures.
     *
     * @param args not used
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.out.printf("%-34s %7s %8s %8s   %s%n", "", "files", "lines", "median", "largest");
        print("handwritten Java: sdk", "sdk/src/main/java", ".java");
        for (String module : modules()) {
            // The main sources of this module are what the templates made of its document.
            String sources = module.equals("golden") ? "/src/test" : "/src";
            print("handwritten Java: " + module, "sdk-tests/" + module + sources, ".java");
        }
        print("templates", "generator-templates", ".mustache");
        print("OpenAPI document", "openapi", ".yaml");
        print("expected output of the templates", "sdk-tests/golden/src/main/java", ".java");
        print("generated Java", "sdk/target/generated-sources/java", ".java");
        for (String part : List.of("api", "calls", "model")) {
            print("  " + part, "sdk/target/generated-sources/java/io/github/mattermostsdk/" + part, ".java");
        }
        printClassPath();
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("sdk-tests"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void print(String title, String folder, String suffix) throws IOException {
        List<Text> texts = new ArrayList<>();
        if (Files.isDirectory(ROOT.resolve(folder))) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(suffix)).toList()) {
                    try (Stream<String> lines = Files.lines(file)) {
                        texts.add(new Text(file, lines.count()));
                    }
                }
            }
        }
        if (texts.isEmpty()) {
            System.out.printf("%-34s %7s%n", title, "none");
            return;
        }
        texts.sort(Comparator.comparingLong(Text::lines));
        Text largest = texts.get(texts.size() - 1);
        System.out.printf(
                "%-34s %7d %8d %8d   %d (%s)%n",
                title,
                texts.size(),
                texts.stream().mapToLong(Text::lines).sum(),
                texts.get(texts.size() / 2).lines(),
                largest.lines(),
                largest.file().getFileName());
    }

    private static void printClassPath() throws IOException {
        long total = 0;
        List<Path> classPath = ClassPath.sdk();
        System.out.printf("%nruntime class path%n");
        for (Path part : classPath) {
            if (Files.isDirectory(part)) {
                System.out.printf("%10s  %s is a folder: run with the phase `package`%n", "?", part);
            } else {
                total += Files.size(part);
                System.out.printf("%10d  %s%n", Files.size(part), part.getFileName());
            }
        }
        System.out.printf("%10d  bytes in %d jars%n", total, classPath.size());
    }
}
