package io.github.mattermostsdk.lint.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mattermostsdk.lint.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Two documents of one small API, ours and the published one, that a test makes different and compares. */
final class Comparison {
    static final String PUBLISHED = "things.yaml";
    static final String KNOWN = "published-differences.yaml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Fixture ours;
    private final Fixture published;

    private Comparison(Fixture ours, Fixture published) {
        this.ours = ours;
        this.published = published;
    }

    static Comparison in(Path directory) {
        return new Comparison(
                Fixture.copy("good-spec", directory.resolve("openapi")),
                Fixture.copy("published", directory.resolve("published")));
    }

    Comparison published(String original, String replacement) {
        published.replace(PUBLISHED, original, replacement);
        return this;
    }

    Comparison publishedFile(String text) {
        published.write(PUBLISHED, text);
        return this;
    }

    Comparison ours(String file, String original, String replacement) {
        ours.replace(file, original, replacement);
        return this;
    }

    Comparison known(String... lines) {
        ours.write(KNOWN, String.join("\n", lines) + "\n");
        return this;
    }

    int run() {
        return run(
                ours.directory().toString(),
                published.directory().resolve(PUBLISHED).toString());
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return SpecDiff.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    String report() {
        return out.toString(UTF_8);
    }

    /** Returns the differences that the report lists. */
    List<String> bullets() {
        return report().lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Returns what was printed to standard error, without the directory of the test. */
    String error() {
        return err.toString(UTF_8)
                .replaceAll("\\S*/(?=things\\.yaml|nothing)", "")
                .strip();
    }
}
