package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of an answer what a newer server could send: one more member in every object, and new values of enums. */
final class NewerServer {
    static final String NEW_MEMBER = "from_a_newer_server";
    static final String NEW_VALUE = "value_of_a_newer_server";

    private NewerServer() {}

    static @Nullable Object evolve(@Nullable Object tree, SpecSchema schema) {
        if (tree instanceof String text) {
            return schema.enumValues().isEmpty() ? text : NEW_VALUE;
        }
        if (tree instanceof List<?> items) {
            return items.stream()
                    .map(item -> schema.items().map(each -> evolve(item, each)).orElse(item))
                    .toList();
        }
        return tree instanceof Map<?, ?> ? evolveObject(JsonTree.object(tree), schema) : tree;
    }

    private static Map<String, @Nullable Object> evolveObject(Map<String, @Nullable Object> object, SpecSchema schema) {
        Map<String, @Nullable Object> evolved = new LinkedHashMap<>();
        Map<String, SpecSchema> properties = schema.properties();
        object.forEach((name, value) -> {
            SpecSchema property = properties.containsKey(name)
                    ? properties.get(name)
                    : schema.additionalProperties().orElse(null);
            evolved.put(name, property == null ? value : evolve(value, property));
        });
        // In a map every name is a key, and a value of another kind would be no newer server but a broken one.
        if (schema.additionalProperties().isEmpty()) {
            evolved.put(NEW_MEMBER, newValue());
        }
        return evolved;
    }

    private static Map<String, @Nullable Object> newValue() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("nothing", null);
        value.put("list", Arrays.asList(new BigDecimal("9007199254740993"), null, "text", true));
        value.put("fraction", new BigDecimal("0.1000000000000000055511151231257827"));
        return value;
    }
}
