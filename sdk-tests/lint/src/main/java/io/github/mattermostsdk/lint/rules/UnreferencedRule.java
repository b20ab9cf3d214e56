package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.FileKind;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecFile;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.Set;

/** Refuses schemas, parameters and responses that no operation leads to. */
final class UnreferencedRule implements SpecRule {
    private static final Set<FileKind> NAMED = Set.of(FileKind.SCHEMAS, FileKind.PARAMETERS, FileKind.RESPONSES);

    @Override
    public String name() {
        return "unreferenced";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Reached reached = new Reached(document);
        for (SpecFile file : document.files()) {
            if (file.kind() == FileKind.PATHS) {
                reached.addFrom(file.root());
            }
        }
        for (SpecFile file : document.files()) {
            if (NAMED.contains(file.kind())) {
                for (SpecNode node : file.root().members().values()) {
                    if (!reached.contains(node)) {
                        report.add(node, node.key(), "no operation leads here: refer to it or remove it");
                    }
                }
            }
        }
    }
}
