package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit a model is refused with the place where it stands. */
class ModelReadingTest {
    static Stream<ModelSchema> objects() {
        return ModelSchema.objects();
    }

    static Stream<ModelSchema> strictObjects() {
        return objects().filter(model -> !isLenient(model));
    }

    static Stream<ModelSchema> lenientObjects() {
        return objects().filter(ModelReadingTest::isLenient);
    }

    private static boolean isLenient(ModelSchema model) {
        return model.schema().definition().get("x-lenient").isTrue();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void namesARequiredPropertyThatIsMissing(ModelSchema model) {
        for (String name : model.schema().required()) {
            Map<String, @Nullable Object> json = SampleJson.full(model.schema());
            json.remove(name);
            String message = refusal(model, List.of(json));
            assertTrue(message.contains("'" + name + "'"), message);
            assertTrue(message.contains("$[0]"), message);
        }
    }

    @ParameterizedTest
    @MethodSource("strictObjects")
    void namesThePlaceOfAWrongType(ModelSchema model) {
        model.schema().properties().forEach((name, property) -> {
            Object wrong = wrongFor(property);
            if (wrong != null) {
                Map<String, @Nullable Object> json = SampleJson.full(model.schema());
                json.put(name, wrong);
                String message = refusal(model, List.of(json));
                assertTrue(message.contains("$[0]." + name), name + ": " + message);
            }
        });
    }

    /** Where a property may be absent, null is read as a way to say so. */
    @ParameterizedTest
    @MethodSource("strictObjects")
    void namesThePlaceOfANullThatIsNotAllowed(ModelSchema model) {
        model.schema().properties().forEach((name, property) -> {
            if (model.schema().required().contains(name)
                    && !property.nullable()
                    && !property.type().isEmpty()) {
                Map<String, @Nullable Object> json = SampleJson.full(model.schema());
                json.put(name, null);
                String message = refusal(model, List.of(json));
                assertTrue(message.contains("$[0]." + name), name + ": " + message);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lenientObjects")
    void keepsAKnownMemberOfAnotherTypeAsAnUnknownOne(ModelSchema model) {
        model.schema().properties().forEach((name, property) -> {
            Object wrong = wrongFor(property);
            if (wrong != null) {
                Map<String, @Nullable Object> json = SampleJson.full(model.schema());
                json.put(name, wrong);
                Object read = model.read(json);
                assertEquals(
                        List.of(name),
                        List.copyOf(Accessors.unknownMembers(read).keySet()));
                assertEquals(List.of(), JsonDifference.between(json, model.write(read)));
            }
        });
    }

    /** Reads a list of models, so that the place is more than the name of the property. */
    private static String refusal(ModelSchema model, Object json) {
        return String.valueOf(assertThrows(JsonDataException.class, () -> model.readList(json))
                .getMessage());
    }

    /** Returns a value of a type that a property does not have, or null when it takes any. */
    private static @Nullable Object wrongFor(SpecSchema property) {
        return switch (property.type()) {
            case "" -> null;
            case "object" -> List.of();
            case "array" -> Map.of();
            case "string" -> property.enumValues().isEmpty() ? false : Map.of();
            default -> "text";
        };
    }
}
