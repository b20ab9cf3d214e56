package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Holds a JSON value against its schema, strictly: nothing unknown, nothing missing, no null where none is allowed. */
final class ValueCheck {
    private final BiConsumer<String, String> report;

    /** A check that reports a JSON path and what is wrong there. */
    ValueCheck(BiConsumer<String, String> report) {
        this.report = report;
    }

    void check(SpecSchema schema, @Nullable Object value, String path) {
        if (schema.type().isEmpty()) {
            return;
        }
        if (value == null) {
            if (!schema.nullable()) {
                report.accept(path, "is null, and never may be");
            }
            return;
        }
        if (!isOfType(schema.type(), value)) {
            report.accept(path, "is " + name(value) + " and not " + schema.type());
            return;
        }
        if (value instanceof BigDecimal number) {
            checkNumber(schema, number, path);
        } else if (value instanceof String text) {
            checkText(schema, text, path);
        } else if (value instanceof List<?> items) {
            checkItems(schema, items, path);
        } else if (value instanceof Map<?, ?>) {
            checkMembers(schema, Json.object(value), path);
        }
    }

    private void checkNumber(SpecSchema schema, BigDecimal number, String path) {
        if (schema.type().equals("integer") && number.stripTrailingZeros().scale() > 0) {
            report.accept(path, "is not a whole number: " + number);
        }
        if (schema.format().equals("int32") && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            report.accept(path, "does not fit into 32 bits: " + number);
        }
        SpecNode minimum = schema.definition().get("minimum");
        if (minimum.exists() && number.compareTo(new BigDecimal(minimum.text())) < 0) {
            report.accept(path, "is less than " + minimum.text() + ": " + number);
        }
    }

    private void checkText(SpecSchema schema, String text, String path) {
        if (schema.format().equals("date-time")) {
            try {
                OffsetDateTime.parse(text);
            } catch (DateTimeParseException e) {
                report.accept(path, "is no date with a time: " + text);
            }
        }
    }

    private void checkItems(SpecSchema schema, List<?> items, String path) {
        SpecSchema each = schema.items().orElseThrow();
        for (int i = 0; i < items.size(); i++) {
            check(each, items.get(i), path + "[" + i + "]");
        }
    }

    private void checkMembers(SpecSchema schema, Map<String, @Nullable Object> members, String path) {
        Map<String, SpecSchema> properties = schema.properties();
        boolean lenient = schema.definition().get("x-lenient").isTrue();
        members.forEach((name, value) -> {
            SpecSchema property = properties.get(name);
            String at = path + "." + name;
            if (property == null) {
                checkUnknown(schema, name, value, path);
            } else if (!lenient || value == null || isOfType(property.type(), value)) {
                check(property, value, at);
            }
        });
        for (String name : schema.required()) {
            if (!members.containsKey(name)) {
                report.accept(path + "." + name, "is missing, though required");
            }
        }
    }

    /** Free keys, such as ids, have no place in a path: two of them are one difference. */
    private void checkUnknown(SpecSchema schema, String name, @Nullable Object value, String path) {
        if (!schema.isOpen()) {
            report.accept(path + "." + name, "is not in the description");
        } else {
            schema.additionalProperties().ifPresent(values -> check(values, value, path + ".*"));
        }
    }

    private static boolean isOfType(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "integer", "number" -> value instanceof BigDecimal;
            case "boolean" -> value instanceof Boolean;
            case "array" -> value instanceof List<?>;
            case "object" -> value instanceof Map<?, ?>;
            default -> true;
        };
    }

    private static String name(Object value) {
        return value instanceof String
                ? "a string"
                : value instanceof BigDecimal
                        ? "a number"
                        : value instanceof Boolean ? "a boolean" : value instanceof List<?> ? "an array" : "an object";
    }
}
