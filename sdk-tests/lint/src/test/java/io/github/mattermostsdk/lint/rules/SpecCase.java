package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Finding;
import io.github.mattermostsdk.lint.Fixture;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a fault to plant into the good spec.
 *
 * @param edits the edits that plant it
 * @param findings what the lint must say, without file and line, and it must say nothing else
 */
record SpecCase(List<Edit> edits, List<String> findings) {
    static final String PATHS = "paths/things.yaml";
    static final String SCHEMAS = "schemas/things.yaml";
    static final String ROOT = SpecDocument.ROOT;

    private record Edit(String file, String original, String replacement) {}

    static SpecCase of(String file, String original, String replacement, String... findings) {
        return new SpecCase(List.of(new Edit(file, original, replacement)), List.of(findings));
    }

    /** Adds an edit without which the fault would be another one. */
    SpecCase also(String file, String original, String replacement) {
        Edit edit = new Edit(file, original, replacement);
        return new SpecCase(Stream.concat(edits.stream(), Stream.of(edit)).toList(), findings);
    }

    /** Plants the fault and returns what the lint says, in the order of the files and lines. */
    List<String> run(Path directory) {
        Fixture fixture = Fixture.copy("good-spec", directory);
        edits.forEach(edit -> fixture.replace(edit.file(), edit.original(), edit.replacement()));
        return SpecLint.findings(SpecDocument.load(directory)).stream()
                .sorted()
                .map(SpecCase::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.subject() + ": " + finding.rule() + ": " + finding.message();
    }

    @Override
    public String toString() {
        return findings.get(0);
    }
}
