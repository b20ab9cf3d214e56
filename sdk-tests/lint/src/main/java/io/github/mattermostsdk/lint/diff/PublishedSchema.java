package io.github.mattermostsdk.lint.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Shows a schema of a published document. The parts of {@code allOf} are one object; of a choice, every branch counts,
 * and nothing is required.
 */
final class PublishedSchema implements ApiSchema {
    private static final List<String> CHOICES = List.of("oneOf", "anyOf");
    private static final int MAX_NESTED_PARTS = 50;

    private final PublishedDocument document;
    private final Tree use;
    private final Tree node;
    private final int depth;

    PublishedSchema(PublishedDocument document, Tree use) {
        this(document, use, 0);
    }

    private PublishedSchema(PublishedDocument document, Tree use, int depth) {
        this.document = document;
        this.use = use;
        this.node = document.resolve(use);
        this.depth = depth;
    }

    @Override
    public Object identity() {
        return node;
    }

    @Override
    public String name() {
        return PublishedDocument.refName(use);
    }

    @Override
    public String type() {
        Set<String> types = new TreeSet<>();
        types(types);
        types.remove("null");
        return types.isEmpty() ? "any" : String.join(" or ", types);
    }

    private void types(Set<String> types) {
        Tree type = node.get("type");
        if (type.exists()) {
            boolean binary = node.get("format").text().equals("binary");
            // OpenAPI 3.1 writes a list.
            Stream<Tree> listed = type.items().isEmpty() ? Stream.of(type) : type.items().stream();
            listed.forEach(item -> types.add(binary ? "binary" : item.text()));
            return;
        }
        if (node.get("properties").exists() || node.get("additionalProperties").exists()) {
            types.add("object");
        }
        if (node.get("items").exists()) {
            types.add("array");
        }
        Stream.concat(parts().stream(), branches().stream()).forEach(part -> part.types(types));
    }

    @Override
    public boolean nullable() {
        return node.get("nullable").isTrue()
                || node.get("type").items().stream()
                        .anyMatch(type -> type.text().equals("null"))
                || parts().stream().anyMatch(PublishedSchema::nullable);
    }

    @Override
    public boolean deprecated() {
        return node.get("deprecated").isTrue() || parts().stream().anyMatch(PublishedSchema::deprecated);
    }

    @Override
    public List<String> values() {
        List<String> values = new ArrayList<>(
                node.get("enum").items().stream().map(Tree::text).toList());
        parts().forEach(part -> values.addAll(part.values()));
        return values;
    }

    @Override
    public Map<String, ApiProperty> properties() {
        Map<String, ApiProperty> found = new LinkedHashMap<>();
        branches()
                .forEach(branch -> branch.properties()
                        .forEach((name, property) ->
                                found.putIfAbsent(name, new ApiProperty(false, property.schema()))));
        parts().forEach(part -> found.putAll(part.properties()));
        node.get("properties")
                .members()
                .forEach((name, property) ->
                        found.put(name, new ApiProperty(false, new PublishedSchema(document, property))));
        List<String> required =
                node.get("required").items().stream().map(Tree::text).toList();
        required.forEach(
                name -> found.computeIfPresent(name, (key, property) -> new ApiProperty(true, property.schema())));
        return found;
    }

    @Override
    public Optional<ApiSchema> items() {
        return first("items");
    }

    @Override
    public Optional<ApiSchema> freeValues() {
        return first("additionalProperties");
    }

    private Optional<ApiSchema> first(String key) {
        if (node.get(key).isMapping()) {
            return Optional.of(new PublishedSchema(document, node.get(key)));
        }
        return Stream.concat(parts().stream(), branches().stream())
                .flatMap(part -> part.first(key).stream())
                .findFirst();
    }

    private List<PublishedSchema> parts() {
        return composition("allOf").toList();
    }

    private List<PublishedSchema> branches() {
        return CHOICES.stream().flatMap(this::composition).toList();
    }

    private Stream<PublishedSchema> composition(String key) {
        List<Tree> parts = node.get(key).items();
        if (depth > MAX_NESTED_PARTS && !parts.isEmpty()) {
            throw document.fault(parts.get(0), "the schema is a part of itself");
        }
        return parts.stream().map(part -> new PublishedSchema(document, part, depth + 1));
    }
}
