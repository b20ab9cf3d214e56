package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON that fits a schema. */
final class SampleJson {
    static final String SECRET = "s3cr3t-of-the-sample";
    static final long TIME = 1_795_362_511_737L;

    /** Objects that hold objects of their own kind end here. */
    private static final int MAX_DEPTH = 4;

    private SampleJson() {}

    /** Returns an object with every property that the schema has. */
    static Map<String, @Nullable Object> full(SpecSchema schema) {
        return object(schema, 0, false);
    }

    /** Returns an object with the properties that are always there, and no others. */
    static Map<String, @Nullable Object> required(SpecSchema schema) {
        return object(schema, 0, true);
    }

    private static Map<String, @Nullable Object> object(SpecSchema schema, int depth, boolean requiredOnly) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        schema.properties().forEach((name, property) -> {
            boolean deepEnough = depth < MAX_DEPTH && !requiredOnly;
            if (deepEnough || schema.required().contains(name)) {
                object.put(name, value(property, depth + 1));
            }
        });
        return object;
    }

    static Object value(SpecSchema schema) {
        return value(schema, 0);
    }

    private static Object value(SpecSchema schema, int depth) {
        if (!schema.enumValues().isEmpty()) {
            return schema.enumValues().get(0);
        }
        return switch (schema.type()) {
            case "string" -> text(schema.format());
            case "integer" -> new BigDecimal(number(schema.format()));
            case "number" -> new BigDecimal("0.1");
            case "boolean" -> true;
            case "array" ->
                List.of(
                        value(schema.items().orElseThrow(), depth),
                        value(schema.items().orElseThrow(), depth));
            case "object" -> schema.properties().isEmpty() ? map(schema, depth) : object(schema, depth, false);
            case "" -> Map.of("any", Arrays.asList(new BigDecimal("9007199254740993"), null, "text"));
            default -> throw new AssertionError("The tests know no schema of the type " + schema.type());
        };
    }

    private static Object map(SpecSchema schema, int depth) {
        return schema.additionalProperties()
                .map(values -> Map.of("first", value(values, depth), "second ü", value(values, depth)))
                .orElseGet(() -> Map.of("free", true));
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "2026-03-04T05:06:07.123+01:00";
            case "password" -> SECRET;
            default -> "Überraschung \"日\"\n";
        };
    }

    private static long number(String format) {
        return switch (format) {
            case "epoch-millis", "epoch-seconds" -> TIME;
            case "int32" -> Integer.MAX_VALUE;
            default -> 9_007_199_254_740_993L;
        };
    }
}
