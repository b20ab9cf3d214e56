package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares one value with one schema. The values of enums are not compared: enums are open, and a recording may hold a
 * value that is newer than the document.
 */
final class ExampleCheck {
    private static final Map<String, Set<NodeKind>> KINDS = Map.of(
            "string", Set.of(NodeKind.STRING),
            "integer", Set.of(NodeKind.INTEGER),
            "number", Set.of(NodeKind.INTEGER, NodeKind.NUMBER),
            "boolean", Set.of(NodeKind.BOOLEAN),
            "array", Set.of(NodeKind.SEQUENCE),
            "object", Set.of(NodeKind.MAPPING));

    private final String subject;
    private final Report report;

    ExampleCheck(String subject, Report report) {
        this.subject = subject;
        this.report = report;
    }

    /** Compares a value; {@code place} says where in the example it stands. */
    void check(SpecSchema schema, SpecNode value, String place) {
        if (schema.type().isEmpty()) {
            return;
        }
        if (value.is(NodeKind.NULL)) {
            if (!schema.nullable()) {
                report.add(value, subject, place + " is null, and the schema does not say nullable: true");
            }
            return;
        }
        if (!KINDS.getOrDefault(schema.type(), Set.of()).contains(value.kind())) {
            String kind = value.kind().toString().toLowerCase(Locale.ROOT);
            report.add(value, subject, place + " is of type " + kind + ", and the schema says " + schema.type());
            return;
        }
        schema.items().ifPresent(items -> checkItems(items, value, place));
        if (value.is(NodeKind.MAPPING)) {
            checkMembers(schema, value, place);
        }
    }

    private void checkItems(SpecSchema items, SpecNode value, String place) {
        int index = 0;
        for (SpecNode item : value.items()) {
            check(items, item, place + "[" + index++ + "]");
        }
    }

    private void checkMembers(SpecSchema schema, SpecNode value, String place) {
        Map<String, SpecSchema> properties = schema.properties();
        for (SpecNode member : value.members().values()) {
            String at = place + "." + member.key();
            SpecSchema property = properties.get(member.key());
            if (property != null) {
                check(property, member, at);
            } else if (!schema.isOpen()) {
                report.add(
                        member,
                        subject,
                        at + " is no property of " + schema + ": add the property or remove the member");
            } else {
                schema.additionalProperties().ifPresent(values -> check(values, member, at));
            }
        }
        for (String required : schema.required()) {
            if (!value.has(required)) {
                report.add(value, subject, place + " lacks '" + required + "', which " + schema + " requires");
            }
        }
    }
}
