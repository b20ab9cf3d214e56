package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.FileKind;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecRef;
import io.github.mattermostsdk.lint.spec.SpecTree;
import java.util.Optional;
import java.util.Set;

/** Checks that every ref leads to a named thing of a file that may be referred to from there. */
final class RefRule implements SpecRule {
    @Override
    public String name() {
        return "ref";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        SpecTree.visit(
                document,
                node -> SpecRef.of(node).ifPresent(ref -> {
                    String subject =
                            LineRule.subject(document, node.file(), ref.node().line());
                    fault(document, ref).ifPresent(fault -> report.add(ref.node(), subject, fault));
                    if (node.members().size() > 1) {
                        report.add(
                                ref.node(),
                                subject,
                                "what stands beside $ref is lost: write allOf with the ref as its only item, and the rest beside that");
                    }
                }));
    }

    private static Optional<String> fault(SpecDocument document, SpecRef ref) {
        String text = "'" + ref.node().text() + "'";
        if (ref.targetKind() == FileKind.ROOT) {
            return Optional.of(text + " leads back to the root document, which makes a second class of the schema:"
                    + " refer to the schema's own file");
        }
        if (!document.target(ref).exists()) {
            return Optional.of(text + " leads nowhere: correct the file name or the name after #/");
        }
        if (!targets(ref.node()).contains(ref.targetKind())) {
            return Optional.of(text + " leads to a file that must not be referred to from here: "
                    + "paths refer to schemas, parameters and responses, all others to schemas");
        }
        return ref.pointer().size() == 1
                ? Optional.empty()
                : Optional.of(
                        text + " leads into the middle of something: give that a name of its own and refer to it");
    }

    private static Set<FileKind> targets(SpecNode from) {
        return switch (from.file().kind()) {
            case ROOT -> Set.of(FileKind.PATHS);
            case PATHS -> Set.of(FileKind.SCHEMAS, FileKind.PARAMETERS, FileKind.RESPONSES);
            case SCHEMAS, PARAMETERS, RESPONSES, OTHER -> Set.of(FileKind.SCHEMAS);
        };
    }
}
