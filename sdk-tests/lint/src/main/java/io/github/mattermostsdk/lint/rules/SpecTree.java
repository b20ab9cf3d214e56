package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.Set;
import java.util.function.Consumer;

/** Walks the document node by node, where it does not matter what a node is. */
final class SpecTree {
    private static final Set<String> DATA = Set.of("example", "default", "enum");

    private SpecTree() {}

    /** Visits every node of every file but the data: what stands below an example is no part of the description. */
    static void visit(SpecDocument document, Consumer<SpecNode> visitor) {
        document.files().forEach(file -> visit(file.root(), visitor));
    }

    /** Visits a node and what stands below it, but no data. */
    static void visit(SpecNode node, Consumer<SpecNode> visitor) {
        visitor.accept(node);
        node.items().forEach(item -> visit(item, visitor));
        for (SpecNode member : node.members().values()) {
            // Below `properties` a key is the name of a property, whatever it says.
            if (node.key().equals("properties") || !DATA.contains(member.key())) {
                visit(member, visitor);
            }
        }
    }
}
