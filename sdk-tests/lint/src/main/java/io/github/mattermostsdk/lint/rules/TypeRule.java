package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.Set;

/** Checks that every schema says what it is. A schema without a type takes any value and must say nothing else. */
final class TypeRule implements SchemaRule {
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");
    private static final Set<String> OF_ANY_VALUE = Set.of("description", "nullable", "example", "deprecated");

    @Override
    public String name() {
        return "type";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        if (site.pointsElsewhere()) {
            return;
        }
        SpecNode node = site.node();
        String type = node.get("type").text();
        if (!node.has("type") ? !OF_ANY_VALUE.containsAll(node.members().keySet()) : !TYPES.contains(type)) {
            report.add(
                    node,
                    site.subject(),
                    "the type is missing or unknown: say one of "
                            + TYPES.stream().sorted().toList());
        }
        if (type.equals("array") && !node.has("items")) {
            report.add(node, site.subject(), "the array has no items: say what it holds, or 'items: {}'");
        }
        SpecNode values = node.get("additionalProperties");
        if (type.equals("object") && !node.has("properties") && !values.exists()) {
            report.add(
                    node,
                    site.subject(),
                    "the object has neither properties nor additionalProperties: say additionalProperties: true if its keys are free");
        }
        if (values.is(NodeKind.BOOLEAN) && !values.isTrue()) {
            report.add(values, site.subject(), "a newer server may add properties: remove additionalProperties: false");
        }
    }
}
