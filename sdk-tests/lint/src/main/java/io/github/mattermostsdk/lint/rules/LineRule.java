package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.Optional;

/** Checks one thing in each line of text by itself. */
interface LineRule extends SpecRule {
    /** Returns what is wrong with the line, with the way out. */
    Optional<String> fault(String line);

    @Override
    default void check(SpecDocument document, Report report) {
        for (SpecFile file : document.files()) {
            String[] lines = file.content().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int line = i + 1;
                fault(lines[i])
                        .ifPresent(fault -> report.add(file.displayName(), line, subject(document, file, line), fault));
            }
        }
    }

    /** Returns the operation or the outermost key that a line belongs to. */
    static String subject(SpecDocument document, SpecFile file, int line) {
        String subject = file.name();
        for (SpecNode node : file.root().members().values()) {
            subject = node.line() <= line ? node.key() : subject;
        }
        for (SpecOperation operation : document.operations()) {
            SpecNode node = operation.node();
            subject = node.file() == file && node.line() <= line ? operation.label() : subject;
        }
        return subject;
    }
}
