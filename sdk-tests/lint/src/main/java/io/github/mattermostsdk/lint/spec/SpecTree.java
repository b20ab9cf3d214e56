package io.github.mattermostsdk.lint.spec;

import java.util.Set;
import java.util.function.Consumer;

/** Walks the document node by node, where it does not matter what a node is. */
public final class SpecTree {
    private static final Set<String> DATA = Set.of("example", "default", "enum");

    private SpecTree() {}

    /**
     * Visits every node of every file but the data: what stands below an example is no part of the description.
     *
     * @param document the document
     * @param visitor called with each node, a holder before what it holds
     */
    public static void visit(SpecDocument document, Consumer<SpecNode> visitor) {
        document.files().forEach(file -> visit(file.root(), visitor));
    }

    /**
     * Visits a node and what stands below it, but no data.
     *
     * @param node where to begin
     * @param visitor called with each node, a holder before what it holds
     */
    public static void visit(SpecNode node, Consumer<SpecNode> visitor) {
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
