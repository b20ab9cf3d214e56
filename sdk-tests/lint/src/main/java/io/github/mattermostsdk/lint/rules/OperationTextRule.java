package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;

/** Checks that every operation has a summary that is a short line and a description of whole sentences. */
final class OperationTextRule implements OperationRule {
    private static final int LONGEST_SUMMARY = 120;

    @Override
    public String name() {
        return "operation-text";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode summary = operation.node().get("summary");
        if (summary.text().isBlank()) {
            report.add(summary, operation.label(), "the summary is missing: say in one line what the operation does");
        } else if (summary.text().endsWith(".")) {
            report.add(summary, operation.label(), "the summary ends with a dot: remove it");
        }
        if (summary.text().length() > LONGEST_SUMMARY) {
            report.add(
                    summary,
                    operation.label(),
                    "the summary has " + summary.text().length() + " characters: say it in " + LONGEST_SUMMARY
                            + " and the rest in the description");
        }
        SpecNode description = operation.node().get("description");
        if (description.text().isBlank()) {
            report.add(description, operation.label(), "the description is missing: say what the caller must know");
        } else if (!description.text().stripTrailing().endsWith(".")) {
            report.add(
                    description, operation.label(), "the description does not end with a dot: write whole sentences");
        }
    }
}
