package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.List;

/** Allows no composition but {@code allOf} with a single ref, which gives a ref a description. */
final class CompositionRule implements SchemaRule {
    private static final List<String> REFUSED = List.of("oneOf", "anyOf", "not", "discriminator");

    @Override
    public String name() {
        return "composition";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        for (String key : REFUSED) {
            if (site.node().has(key)) {
                report.add(
                        site.node().get(key),
                        site.subject(),
                        "'" + key
                                + "' has no good form in Java: write one schema with all properties, or any value ({})");
            }
        }
        SpecNode allOf = site.node().get("allOf");
        boolean singleRef = allOf.items().size() == 1 && allOf.items().get(0).has("$ref");
        if (allOf.exists() && !singleRef) {
            report.add(allOf, site.subject(), "allOf must hold a single $ref: write the properties into one schema");
        }
    }
}
