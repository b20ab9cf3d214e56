package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSites;
import java.util.Set;

/** Refuses keys that OpenAPI or this project does not know: a reader drops them without a word. */
final class KeyRule implements SpecRule {
    private static final Set<String> PATH_ITEM = Set.of("get", "put", "post", "delete", "patch", "head", "parameters");
    private static final Set<String> OPERATION = Set.copyOf(KeyOrderRule.ORDER);
    private static final Set<String> PARAMETER =
            Set.of("name", "in", "required", "description", "deprecated", "style", "explode", "schema", "example");
    private static final Set<String> REQUEST_BODY = Set.of("required", "description", "content");
    private static final Set<String> RESPONSE = Set.of("description", "headers", "content");
    private static final Set<String> HEADER = Set.of("description", "required", "schema");
    private static final Set<String> MEDIA_TYPE = Set.of("schema", "example", "encoding");
    private static final Set<String> SCHEMA = Set.of(
            "$ref",
            "type",
            "format",
            "description",
            "deprecated",
            "nullable",
            "readOnly",
            "writeOnly",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "uniqueItems",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "enum",
            "default",
            "example",
            // Those that CompositionRule judges.
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "discriminator");

    @Override
    public String name() {
        return "key";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        SpecSites sites = document.sites();
        sites.pathItems().forEach(site -> check(site.node(), PATH_ITEM, site.subject(), report));
        document.operations().forEach(operation -> check(operation.node(), OPERATION, operation.label(), report));
        sites.parameters().forEach(site -> check(site.node(), PARAMETER, site.subject(), report));
        sites.requestBodies().forEach(site -> check(site.node(), REQUEST_BODY, site.subject(), report));
        sites.responses().forEach(site -> check(site.node(), RESPONSE, site.subject(), report));
        sites.headers().forEach(site -> check(site.node(), HEADER, site.subject(), report));
        sites.mediaTypes().forEach(site -> check(site.node(), MEDIA_TYPE, site.subject(), report));
        sites.schemas().forEach(site -> check(site.node(), SCHEMA, site.subject(), report));
    }

    private static void check(SpecNode node, Set<String> known, String subject, Report report) {
        for (SpecNode member : node.members().values()) {
            // Extensions are ExtensionRule's.
            if (!known.contains(member.key()) && !member.key().startsWith("x-")) {
                report.add(
                        member,
                        subject,
                        "the key '" + member.key() + "' is not used here and would be dropped: correct or remove it");
            }
        }
    }
}
