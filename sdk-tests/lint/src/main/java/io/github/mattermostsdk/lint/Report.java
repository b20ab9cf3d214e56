package io.github.mattermostsdk.lint;

import io.github.mattermostsdk.lint.spec.SpecNode;

/** Takes what one rule finds. */
@FunctionalInterface
public interface Report {
    /**
     * Adds a finding.
     *
     * @param file the file, with forward slashes
     * @param line the line, counted from 1
     * @param subject the operation, schema or template tag
     * @param message what is wrong and the way out
     */
    void add(String file, int line, String subject, String message);

    /**
     * Adds a finding about a node of the document.
     *
     * @param node where it is
     * @param subject the operation or schema
     * @param message what is wrong and the way out
     */
    default void add(SpecNode node, String subject, String message) {
        add(node.file().displayName(), node.line(), subject, message);
    }
}
