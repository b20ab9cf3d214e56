package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.NodeKind;
import io.github.mattermostsdk.lint.spec.SpecBody;
import io.github.mattermostsdk.lint.spec.SpecContent;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecExtension;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import io.github.mattermostsdk.lint.spec.SpecResponse;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that what {@code x-pagination} names is there: style, parameters, the path of the items, their schema and key. */
final class PaginationRule implements SpecRule {
    private static final List<String> NUMBERS = List.of("default-size", "max-size", "chunk");

    @Override
    public String name() {
        return "pagination";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        for (SpecOperation operation : document.operations()) {
            SpecNode pagination = SpecExtension.PAGINATION.of(operation);
            if (!pagination.exists()) {
                continue;
            }
            SpecNode name = pagination.get("style");
            Optional<PagingStyle> style = PagingStyle.find(name.text());
            style.ifPresent(found -> checkStyle(operation, found, pagination, report));
            if (style.isEmpty()) {
                List<String> known = Arrays.stream(PagingStyle.values())
                        .map(PagingStyle::wireName)
                        .toList();
                report.add(name, operation.label(), "the style '" + name.text() + "' is none of " + known);
            }
            checkItems(document, operation, pagination, report);
        }
    }

    private static void checkStyle(SpecOperation operation, PagingStyle style, SpecNode pagination, Report report) {
        String subject = operation.label();
        for (String member : style.members()) {
            if (!pagination.has(member)) {
                report.add(pagination, subject, "the style " + style.wireName() + " needs '" + member + "': add it");
            }
        }
        for (SpecNode member : pagination.members().values()) {
            if (!style.members().contains(member.key())) {
                report.add(
                        member, subject, "the style " + style.wireName() + " has no '" + member.key() + "': remove it");
            } else if (NUMBERS.contains(member.key()) && !member.is(NodeKind.INTEGER)) {
                report.add(member, subject, "'" + member.key() + "' must be a number");
            }
        }
        Set<String> parameters = parameters(operation);
        for (String parameter : style.parameters()) {
            if (!parameters.contains(parameter)) {
                report.add(
                        pagination,
                        subject,
                        "the style " + style.wireName() + " needs the parameter '" + parameter + "': declare it");
            }
        }
        SpecNode size = pagination.get("size");
        if (size.exists() && !parameters.contains(size.text())) {
            report.add(
                    size, subject, "there is no parameter '" + size.text() + "': name the one for the size of a page");
        }
    }

    private static Set<String> parameters(SpecOperation operation) {
        Set<String> names = new HashSet<>();
        operation.parameters().stream().map(SpecParameter::name).forEach(names::add);
        operation
                .requestBody()
                .flatMap(SpecBody::content)
                .ifPresent(content -> names.addAll(content.schema().properties().keySet()));
        return names;
    }

    private static void checkItems(SpecDocument document, SpecOperation operation, SpecNode pagination, Report report) {
        SpecNode items = pagination.get("items");
        if (items.exists() && !hasList(operation, items.text())) {
            report.add(
                    items,
                    operation.label(),
                    "there is no list at '" + items.text()
                            + "' of the response: give its path, '' if the body is the list");
        }
        SpecNode item = pagination.get("item");
        SpecSchema schema = document.schemas().get(item.text());
        if (item.exists() && schema == null) {
            report.add(item, operation.label(), "there is no schema '" + item.text() + "': name that of one item");
        }
        SpecNode key = pagination.get("key");
        if (key.exists() && schema != null && !schema.properties().containsKey(key.text())) {
            report.add(
                    key,
                    operation.label(),
                    "'" + key.text() + "' is no property of " + item.text() + ": name one that identifies an item");
        }
    }

    private static boolean hasList(SpecOperation operation, String path) {
        Optional<SpecSchema> at = operation.successes().stream()
                .findFirst()
                .flatMap(SpecResponse::content)
                .map(SpecContent::schema);
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            at = at.map(schema -> schema.properties().get(name));
        }
        return at.flatMap(SpecSchema::items).isPresent();
    }
}
