package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecNode;

/** Checks that what a schema requires is a property of it. */
final class RequiredPropertyRule implements SchemaRule {
    @Override
    public String name() {
        return "required-property";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        SpecNode required = site.node().get("required");
        if (required.exists() && !required.is(NodeKind.SEQUENCE)) {
            report.add(required, site.subject(), "'required' of a schema must be the list of its required properties");
        }
        for (SpecNode name : required.items()) {
            if (!site.node().get("properties").has(name.text())) {
                report.add(name, site.subject(), "'" + name.text() + "' is required and no property: correct the name");
            }
        }
    }
}
