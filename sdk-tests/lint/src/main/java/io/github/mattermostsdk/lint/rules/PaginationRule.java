package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that a walkable list names a known style, and that every other name in {@code x-pagination} is one of the
 * operation: a parameter, a property of the request body, or a property of the answer or of its items.
 */
final class PaginationRule implements OperationRule {
    /** The styles that the runtime's pager knows. */
    static final Set<String> STYLES = Set.of("page", "posts", "since", "thread", "report", "cursor");

    private static final String STYLE = "style";

    @Override
    public String name() {
        return "pagination";
    }

    @Override
    public void check(SpecOperation operation, Report report) {
        SpecNode pagination = SpecExtension.PAGINATION.of(operation);
        if (!pagination.exists()) {
            return;
        }
        SpecNode style = pagination.get(STYLE);
        if (!STYLES.contains(style.text())) {
            report.add(
                    style,
                    operation.label(),
                    "the style '" + style.text() + "' is none of "
                            + STYLES.stream().sorted().toList());
        }
        Set<String> names = names(operation);
        SpecTree.visit(pagination, node -> {
            if (!node.text().isEmpty() && !node.key().equals(STYLE) && !names.contains(node.text())) {
                report.add(
                        node,
                        operation.label(),
                        "'" + node.text()
                                + "' is no parameter of the operation and no property of its bodies: correct it");
            }
        });
    }

    private static Set<String> names(SpecOperation operation) {
        Set<String> names = new HashSet<>();
        operation.parameters().stream().map(SpecParameter::name).forEach(names::add);
        Stream.concat(
                        operation.requestBody().flatMap(SpecBody::content).stream(),
                        operation.successes().stream()
                                .map(SpecResponse::content)
                                .flatMap(content -> content.stream()))
                .map(SpecContent::schema)
                .forEach(schema -> addProperties(schema, 2, names));
        return names;
    }

    /** Adds the properties of a schema, of its items, and of the items of its lists. */
    private static void addProperties(SpecSchema schema, int depth, Set<String> names) {
        SpecSchema single = schema.items().orElse(schema);
        single.properties().forEach((name, property) -> {
            names.add(name);
            if (depth > 1) {
                property.items().ifPresent(items -> addProperties(items, depth - 1, names));
            }
        });
    }
}
