package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;

/** Checks one thing in the templates. */
interface TemplateRule {
    /** Returns the name that findings carry. */
    String name();

    /** Reports every spot that breaks the rule. */
    void check(TemplateSet templates, Report report);
}
