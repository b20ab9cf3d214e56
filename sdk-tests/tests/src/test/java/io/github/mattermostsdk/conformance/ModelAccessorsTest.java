package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the accessors of every model give, and what its text does not. */
class ModelAccessorsTest {
    static Stream<ModelSchema> objects() {
        return ModelSchema.objects();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPropertyHasAnAccessorOfItsName(ModelSchema model) {
        assertEquals(
                model.schema().properties().entrySet().stream()
                        .flatMap(property -> accessors(property.getKey(), property.getValue()))
                        .sorted()
                        .toList(),
                Accessors.of(model.type()).stream()
                        .map(Method::getName)
                        .sorted()
                        .toList());
    }

    private static Stream<String> accessors(String property, SpecSchema schema) {
        String name = JavaName.of(property);
        return schema.node().get("x-ordered-by").exists() ? Stream.of(name, name + "InOrder") : Stream.of(name);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void aCollectionIsEmptyWhenItIsAbsentOrNull(ModelSchema model) {
        model.schema().properties().forEach((name, property) -> {
            if (isCollection(property)) {
                Map<String, @Nullable Object> json = SampleJson.full(model.schema());
                if (!model.schema().required().contains(name)) {
                    json.remove(name);
                    assertEmpty(property(model, json, name));
                }
                if (property.nullable()) {
                    json.put(name, null);
                    assertEmpty(property(model, json, name));
                }
            }
        });
    }

    private static boolean isCollection(SpecSchema property) {
        return property.type().equals("array")
                || (property.type().equals("object") && property.properties().isEmpty());
    }

    private static void assertEmpty(@Nullable Object value) {
        assertTrue(
                value instanceof Collection<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void aTimeOfZeroIsNever(ModelSchema model) {
        model.schema().properties().forEach((name, property) -> {
            if (property.format().startsWith("epoch-")) {
                Map<String, @Nullable Object> json = SampleJson.full(model.schema());
                assertEquals(timeOf(property), property(model, json, name));
                boolean never = !model.schema().required().contains(name)
                        || !property.definition().get("minimum").text().equals("1");
                if (never) {
                    json.put(name, BigDecimal.ZERO);
                    assertNull(property(model, json, name));
                }
            }
        });
    }

    private static Instant timeOf(SpecSchema property) {
        return property.format().equals("epoch-millis")
                ? Instant.ofEpochMilli(SampleJson.TIME)
                : Instant.ofEpochSecond(SampleJson.TIME);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theTextHoldsNoSecret(ModelSchema model) {
        String text = model.read(SampleJson.full(model.schema())).toString();
        assertFalse(text.contains(SampleJson.SECRET), text);
    }

    /** An unknown member may well be a secret that a newer server added. */
    @ParameterizedTest
    @MethodSource("objects")
    void theTextHoldsNoValueOfAnUnknownMember(ModelSchema model) {
        Map<String, @Nullable Object> json = SampleJson.full(model.schema());
        json.put("unknown", SampleJson.SECRET);
        String text = model.read(json).toString();
        assertFalse(text.contains(SampleJson.SECRET), text);
        assertTrue(text.contains("unknown"), text);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void listsCannotBeChanged(ModelSchema model) {
        Object read = model.read(SampleJson.full(model.schema()));
        for (Method accessor : Accessors.of(model.type())) {
            if (Reflect.invokeOrNull(accessor, read) instanceof List<?> list) {
                org.junit.jupiter.api.Assertions.assertThrows(UnsupportedOperationException.class, list::clear);
            }
        }
    }

    private static @Nullable Object property(ModelSchema model, Map<String, @Nullable Object> json, String name) {
        return Reflect.invokeOrNull(Reflect.method(model.type(), JavaName.of(name)), model.read(json));
    }
}
