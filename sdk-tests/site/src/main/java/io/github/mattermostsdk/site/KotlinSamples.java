package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the Kotlin samples as sources, one for each of Java, so that the build compiles what the reference shows. */
final class KotlinSamples {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (.*);$");
    private static final Pattern SAMPLE = Pattern.compile(
            "static void (\\w+)\\((.*)\\) throws IOException \\{\\n *// tag::.*\\n([\\s\\S]*?)\\n *// end::");

    private KotlinSamples() {}

    static void write(Path javaSamples, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(javaSamples)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", ".kt");
                Path source = target.resolve(javaSamples.relativize(file)).resolveSibling(name);
                Files.createDirectories(source.getParent());
                Files.writeString(source, kotlin(Files.readString(file)));
            }
        }
    }

    private static String kotlin(String java) {
        String imports = IMPORT.matcher(java)
                .results()
                .map(line -> "import " + line.group(1))
                // Kotlin has lists and maps of its own, which are those of Java here.
                .filter(line -> !line.startsWith("import java.util."))
                .collect(Collectors.joining("\n"));
        String functions = SAMPLE.matcher(java)
                .results()
                .map(sample -> "fun " + sample.group(1) + "(" + parameters(sample.group(2)) + ") {\n"
                        + Kotlin.of(sample.group(3)) + "\n}\n")
                .collect(Collectors.joining("\n"));
        return "@file:Suppress(\"DEPRECATION\", \"UNUSED_VARIABLE\")\n\npackage io.github.mattermostsdk.samples\n\n"
                + imports + "\n\n" + functions;
    }

    private static String parameters(String java) {
        return Arrays.stream(java.split(", (?![^<]*>)"))
                .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1) + ": "
                        + parameter.substring(0, parameter.lastIndexOf(' ')))
                .collect(Collectors.joining(", "));
    }
}
