package io.github.mattermostsdk.lint.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a published document. */
final class PublishedApi {
    /** What published paths begin with and ours do not: there it is part of the server's address. */
    private static final String PREFIX = "/api/v4";

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head");

    private final PublishedDocument document;

    private PublishedApi(PublishedDocument document) {
        this.document = document;
    }

    static Api read(Path file) {
        PublishedDocument document = PublishedDocument.read(file);
        return new Api(String.valueOf(file.getFileName()), new PublishedApi(document).operations());
    }

    private List<ApiOperation> operations() {
        List<ApiOperation> found = new ArrayList<>();
        document.root().get("paths").members().forEach((path, use) -> {
            Tree item = document.resolve(use);
            for (String method : METHODS) {
                if (item.get(method).isMapping()) {
                    found.add(operation(path, method, item, item.get(method)));
                }
            }
        });
        return found;
    }

    private ApiOperation operation(String path, String method, Tree item, Tree node) {
        List<ApiParameter> parameters = new ArrayList<>();
        for (Tree owner : List.of(item, node)) {
            owner.get("parameters").items().forEach(use -> parameters.add(parameter(document.resolve(use))));
        }
        Map<String, ApiBody> responses = new LinkedHashMap<>();
        node.get("responses").members().forEach((status, use) -> responses.put(status, body(use)));
        Tree request = node.get("requestBody");
        List<Tree> tags = node.get("tags").items();
        return new ApiOperation(
                ApiOperation.lowerCamel(node.get("operationId").text()),
                method.toUpperCase(Locale.ROOT),
                path.startsWith(PREFIX + "/") ? path.substring(PREFIX.length()) : path,
                tags.isEmpty() ? "" : tags.get(0).text(),
                node.get("deprecated").isTrue(),
                false,
                parameters,
                request.exists() ? Optional.of(body(request)) : Optional.empty(),
                responses);
    }

    private ApiParameter parameter(Tree node) {
        Tree schema = node.get("schema");
        if (!schema.exists()) {
            schema = node.get("content").members().values().stream()
                    .findFirst()
                    .map(content -> content.get("schema"))
                    .orElse(schema);
        }
        return new ApiParameter(
                node.get("name").text(),
                node.get("in").text(),
                node.get("required").isTrue(),
                node.get("deprecated").isTrue(),
                new PublishedSchema(document, schema));
    }

    private ApiBody body(Tree use) {
        Tree node = document.resolve(use);
        Map<String, ApiSchema> contents = new LinkedHashMap<>();
        node.get("content")
                .members()
                .forEach((mediaType, content) ->
                        contents.put(mediaType, new PublishedSchema(document, content.get("schema"))));
        return new ApiBody(node.get("required").isTrue(), contents);
    }
}
