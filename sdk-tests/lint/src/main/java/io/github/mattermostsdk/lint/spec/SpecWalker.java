package io.github.mattermostsdk.lint.spec;

import java.util.ArrayList;
import java.util.List;

/** Collects the spots of a document. */
final class SpecWalker {
    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final SpecDocument document;
    private final SpecSites sites = new SpecSites(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());

    SpecWalker(SpecDocument document) {
        this.document = document;
    }

    SpecSites walk() {
        for (SpecFile file : document.files()) {
            for (SpecNode node : file.root().members().values()) {
                switch (file.kind()) {
                    case PATHS -> pathItem(node);
                    case SCHEMAS -> schema(node, SchemaPlace.NAMED, node.key(), node.key());
                    case PARAMETERS -> parameter(node, node.key());
                    case RESPONSES -> response(node, node.key());
                    case ROOT, OTHER -> {}
                }
            }
        }
        document.operations().forEach(this::operation);
        return new SpecSites(
                List.copyOf(sites.pathItems()),
                List.copyOf(sites.parameters()),
                List.copyOf(sites.requestBodies()),
                List.copyOf(sites.responses()),
                List.copyOf(sites.headers()),
                List.copyOf(sites.mediaTypes()),
                List.copyOf(sites.schemas()));
    }

    private void pathItem(SpecNode node) {
        sites.pathItems().add(new SpecSite(node, node.key()));
        node.get("parameters").items().forEach(parameter -> parameter(parameter, node.key()));
    }

    private void operation(SpecOperation operation) {
        SpecNode node = operation.node();
        node.get("parameters").items().forEach(parameter -> parameter(parameter, operation.label()));
        SpecNode body = node.get("requestBody");
        if (body.exists() && !body.has("$ref")) {
            String subject = operation.label() + ".request";
            sites.requestBodies().add(new SpecSite(body, subject));
            content(body, subject);
        }
        node.get("responses")
                .members()
                .forEach((status, response) -> response(response, operation.label() + "." + status));
    }

    private void parameter(SpecNode node, String owner) {
        if (node.has("$ref")) {
            return;
        }
        String name = node.get("name").text();
        String subject = node.key().isEmpty() ? owner + "." + name : owner;
        sites.parameters().add(new SpecSite(node, subject));
        schema(node.get("schema"), SchemaPlace.PARAMETER, subject, name);
    }

    private void response(SpecNode node, String subject) {
        if (node.has("$ref")) {
            return;
        }
        sites.responses().add(new SpecSite(node, subject));
        node.get("headers").members().forEach((name, header) -> {
            if (!header.has("$ref")) {
                sites.headers().add(new SpecSite(header, subject + "." + name));
                schema(header.get("schema"), SchemaPlace.PARAMETER, subject + "." + name, name);
            }
        });
        content(node, subject);
    }

    private void content(SpecNode owner, String subject) {
        for (SpecNode mediaType : owner.get("content").members().values()) {
            sites.mediaTypes().add(new SpecSite(mediaType, subject));
            schema(mediaType.get("schema"), SchemaPlace.BODY, subject, "");
        }
    }

    private void schema(SpecNode node, SchemaPlace place, String subject, String name) {
        if (!node.exists()) {
            return;
        }
        sites.schemas().add(new SchemaSite(node, place, subject, name));
        node.get("properties")
                .members()
                .forEach((key, property) -> schema(property, SchemaPlace.PROPERTY, subject + "." + key, key));
        schema(node.get("items"), SchemaPlace.ITEMS, subject + "[]", name);
        if (node.get("additionalProperties").is(NodeKind.MAPPING)) {
            schema(node.get("additionalProperties"), SchemaPlace.VALUES, subject + "{}", name);
        }
        for (String composition : COMPOSITIONS) {
            node.get(composition).items().forEach(part -> schema(part, SchemaPlace.PART, subject, name));
        }
    }
}
