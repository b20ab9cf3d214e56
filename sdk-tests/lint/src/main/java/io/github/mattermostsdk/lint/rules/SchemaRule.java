package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecDocument;

/** Checks one thing in each schema by itself, at whatever depth it is written. */
interface SchemaRule extends SpecRule {
    /** Reports what breaks the rule in one schema. */
    void check(SchemaSite site, Report report);

    @Override
    default void check(SpecDocument document, Report report) {
        document.sites().schemas().forEach(site -> check(site, report));
    }
}
