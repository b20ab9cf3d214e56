package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;

/** Checks that one {@code long} has a bit for each property of a schema. */
final class PropertyCountRule implements SchemaRule {
    private static final int MOST = 63;

    @Override
    public String name() {
        return "property-count";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        int count = site.node().get("properties").members().size();
        if (count > MOST) {
            report.add(
                    site.node(),
                    site.subject(),
                    "the schema has " + count + " properties, and the bit mask of a model holds " + MOST
                            + ": leave the rarest to additionalProperties");
        }
    }
}
