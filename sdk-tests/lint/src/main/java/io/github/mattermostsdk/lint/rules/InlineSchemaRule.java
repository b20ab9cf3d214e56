package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaPlace;
import io.github.mattermostsdk.lint.spec.SchemaSite;

/** Checks that objects and enums, which become classes, stand under a name in a schema file. */
final class InlineSchemaRule implements SchemaRule {
    @Override
    public String name() {
        return "inline-schema";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        if (site.place() == SchemaPlace.NAMED) {
            return;
        }
        if (site.node().has("properties")) {
            report.add(
                    site.node(),
                    site.subject(),
                    "the object has no name: move it to a file of schemas/ under a name and refer to it");
        }
        if (site.node().has("enum")) {
            report.add(
                    site.node(),
                    site.subject(),
                    "the enum has no name: move it to a file of schemas/ under a name and refer to it");
        }
    }
}
