package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecOperation;

/** Checks one thing in each operation by itself. */
interface OperationRule extends SpecRule {
    /** Reports what breaks the rule in one operation. */
    void check(SpecOperation operation, Report report);

    @Override
    default void check(SpecDocument document, Report report) {
        document.operations().forEach(operation -> check(operation, report));
    }
}
