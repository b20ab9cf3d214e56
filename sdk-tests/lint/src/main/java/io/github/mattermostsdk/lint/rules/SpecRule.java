package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;

/** Checks one thing in the whole document. */
interface SpecRule {
    /** Returns the name that findings carry. */
    String name();

    /** Reports every spot that breaks the rule. */
    void check(SpecDocument document, Report report);
}
