package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the samples of an operation as the templates wrote them into the reference.
 *
 * @param subject the name of its subject, such as {@code Posts}
 * @param operation its name
 * @param java the Java sample
 * @param request what the curl sample is made of
 * @param response the example of the response, if there is one
 */
record Sample(String subject, String operation, String java, String request, Optional<String> response) {
    private static final Path GENERATED = Path.of(System.getProperty("reference.directory", ""));
    private static final Pattern OPERATION = Pattern.compile("(?m)^## (\\w+)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java sample|curl|example)[^\\n]*\\n(.*?)^```$");

    /** Returns the samples of all operations. */
    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(GENERATED.resolve("reference"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String subject = file.getFileName().toString().replace(".md", "");
                if (!subject.equals("index")) {
                    add(subject, Files.readString(file), samples);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return samples;
    }

    /** Returns the Java source that the build compiles, which holds the samples of a subject. */
    static String compiledSource(String subject) throws IOException {
        return Files.readString(
                GENERATED.resolve("samples/io/github/mattermostsdk/samples").resolve(subject + "Samples.java"));
    }

    String curl() {
        return Curl.command(request);
    }

    @Override
    public String toString() {
        return operation;
    }

    private static void add(String subject, String markdown, List<Sample> samples) {
        List<MatchResult> headings = OPERATION.matcher(markdown).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : markdown.length();
            Map<String, String> blocks = BLOCK.matcher(
                            markdown.substring(headings.get(i).end(), end))
                    .results()
                    .collect(Collectors.toMap(block -> block.group(1), block -> block.group(2)));
            samples.add(new Sample(
                    subject,
                    headings.get(i).group(1),
                    blocks.getOrDefault("java sample", ""),
                    blocks.getOrDefault("curl", ""),
                    Optional.ofNullable(blocks.get("example")).flatMap(OpenApiExample::of)));
        }
    }
}
