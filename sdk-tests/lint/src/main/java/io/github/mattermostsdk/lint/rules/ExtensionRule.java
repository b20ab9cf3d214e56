package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Refuses extensions that are not known, not where they belong, or of another type than they should be. */
final class ExtensionRule implements SpecRule {
    @Override
    public String name() {
        return "extension";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Set<SpecNode> operations = Collections.newSetFromMap(new IdentityHashMap<>());
        document.operations().stream().map(SpecOperation::node).forEach(operations::add);
        SpecTree.visit(document, node -> {
            for (SpecNode member : node.members().values()) {
                if (member.key().startsWith("x-")) {
                    fault(member, operations.contains(node))
                            .ifPresent(fault -> report.add(
                                    member, LineRule.subject(document, member.file(), member.line()), fault));
                }
            }
        });
    }

    private static Optional<String> fault(SpecNode member, boolean ofOperation) {
        Optional<SpecExtension> extension = SpecExtension.find(member.key());
        if (extension.isEmpty()) {
            return Optional.of("'" + member.key() + "' is not known: correct it, or add it to SpecExtension and to"
                    + " openapi/README.md");
        }
        if (!ofOperation) {
            return Optional.of("'" + member.key() + "' belongs to operations only: remove it here");
        }
        if (!extension.get().kinds().contains(member.kind())) {
            return Optional.of("'" + member.key() + "' must be of type "
                    + extension.get().kinds().toString().toLowerCase(java.util.Locale.ROOT) + ", and is of type "
                    + member.kind().toString().toLowerCase(java.util.Locale.ROOT));
        }
        return Optional.empty();
    }
}
