package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecContent;

/** Checks what every body must have. */
final class ContentCheck {
    private ContentCheck() {}

    static void check(SpecContent content, String what, String subject, Report report) {
        if (!content.schema().node().exists()) {
            report.add(content.node(), subject, "the " + what + " has no schema: add it");
        }
        if (content.isJson() && !content.example().exists()) {
            report.add(content.node(), subject, "the " + what + " has no example: add one from a recording, shortened");
        }
    }
}
