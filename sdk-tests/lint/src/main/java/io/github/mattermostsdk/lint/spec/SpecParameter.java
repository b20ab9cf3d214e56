package io.github.mattermostsdk.lint.spec;

/**
 * Holds a parameter of an operation.
 *
 * @param name its name on the wire
 * @param place {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param required whether every request must carry it
 * @param schema its schema
 * @param node the parameter, refs followed
 */
public record SpecParameter(String name, String place, boolean required, SpecSchema schema, SpecNode node) {
    static SpecParameter of(SpecDocument document, SpecNode use) {
        SpecNode node = document.resolve(use);
        return new SpecParameter(
                node.get("name").text(),
                node.get("in").text(),
                node.get("required").isTrue(),
                document.schema(node.get("schema")),
                node);
    }
}
