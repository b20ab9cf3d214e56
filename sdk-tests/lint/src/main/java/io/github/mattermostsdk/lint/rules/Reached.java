package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecRef;
import io.github.mattermostsdk.lint.spec.SpecTree;
import java.util.HashSet;
import java.util.Set;

/** Collects what refs lead to, directly and by way of others. */
final class Reached {
    private final SpecDocument document;
    private final Set<SpecNode> nodes = new HashSet<>();

    Reached(SpecDocument document) {
        this.document = document;
    }

    /** Adds everything that refs in a node lead to. */
    void addFrom(SpecNode from) {
        SpecTree.visit(
                from,
                node -> SpecRef.of(node).ifPresent(ref -> {
                    SpecNode target = document.target(ref);
                    if (nodes.add(target)) {
                        addFrom(target);
                    }
                }));
    }

    boolean contains(SpecNode node) {
        return nodes.contains(node);
    }
}
