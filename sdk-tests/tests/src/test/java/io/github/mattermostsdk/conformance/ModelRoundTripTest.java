package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Value, null and absence of every property of every model survive being read, rebuilt and written. */
class ModelRoundTripTest {
    static Stream<ModelSchema> objects() {
        return ModelSchema.objects();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void keepsEveryProperty(ModelSchema model) {
        assertSurvives(model, SampleJson.full(model.schema()));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void keepsAbsenceOfWhatIsNotRequired(ModelSchema model) {
        assertSurvives(model, SampleJson.required(model.schema()));
    }

    /** A property that may be absent may be null as well: somewhere a server does it. */
    @ParameterizedTest
    @MethodSource("objects")
    void keepsNullWhereItIsAllowed(ModelSchema model) {
        Map<String, @Nullable Object> json = SampleJson.full(model.schema());
        model.schema().properties().forEach((name, property) -> {
            if (property.nullable() || !model.schema().required().contains(name)) {
                json.put(name, null);
            }
        });
        assertSurvives(model, json);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void keepsMembersThatItDoesNotKnow(ModelSchema model) {
        Map<String, @Nullable Object> json = SampleJson.required(model.schema());
        json.put("unknown ü", Map.of("deep", List.of(true, "text")));
        json.put("unknown_null", null);
        assertSurvives(model, json);
        assertEquals(
                List.of("unknown ü", "unknown_null"),
                List.copyOf(Accessors.unknownMembers(model.read(json)).keySet()));
    }

    private static void assertSurvives(ModelSchema model, Map<String, @Nullable Object> json) {
        Object read = model.read(json);
        assertEquals(List.of(), JsonDifference.between(json, model.write(read)));
        Object rebuilt = Builders.build(Reflect.invoke(Reflect.method(model.type(), "toBuilder"), read));
        assertEquals(List.of(), JsonDifference.between(json, model.write(rebuilt)));
        assertEquals(read, rebuilt);
        assertEquals(read.hashCode(), rebuilt.hashCode());
    }
}
