package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model can be built from its properties, and from nothing less than those that it needs. */
class ModelBuilderTest {
    static Stream<ModelSchema> objects() {
        return ModelSchema.objects();
    }

    static Stream<ModelSchema> objectsOfResponses() {
        return objects().filter(ModelBuilderTest::isResponseOnly);
    }

    static Stream<ModelSchema> objectsOfRequests() {
        return objects().filter(model -> !isResponseOnly(model));
    }

    private static boolean isResponseOnly(ModelSchema model) {
        return model.schema().definition().get("x-response-only").isTrue();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void buildsWhatWasRead(ModelSchema model) {
        Map<String, @Nullable Object> json = SampleJson.full(model.schema());
        Object read = model.read(json);
        Object builder = Builders.create(model.type());
        Builders.fillModel(builder, read);
        Object built = Builders.build(builder);
        assertEquals(List.of(), JsonDifference.between(json, model.write(built)));
    }

    @ParameterizedTest
    @MethodSource("objectsOfResponses")
    void fillsInWhatAServerSendsForNothingWhereOnlyServersSendIt(ModelSchema model) {
        Object built = Builders.build(Builders.create(model.type()));
        Map<String, @Nullable Object> written = JsonTree.object(model.write(built));
        assertEquals(model.schema().required(), written.keySet());
        assertEquals(built, model.read(written));
    }

    @ParameterizedTest
    @MethodSource("objectsOfRequests")
    void namesARequiredPropertyThatWasNotSet(ModelSchema model) {
        Object read = model.read(SampleJson.full(model.schema()));
        for (String name : model.schema().required()) {
            Object builder = Builders.create(model.type());
            for (Method accessor : Accessors.of(model.type())) {
                Object value = Reflect.invokeOrNull(accessor, read);
                if (value != null && !accessor.getName().equals(JavaName.of(name))) {
                    Reflect.invoke(
                            Reflect.setter(builder.getClass(), accessor.getName())
                                    .orElseThrow(),
                            builder,
                            value);
                }
            }
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> Builders.build(builder), name);
            assertTrue(String.valueOf(refused.getMessage()).contains(JavaName.of(name)), refused.getMessage());
            assertTrue(String.valueOf(refused.getMessage()).contains(model.name()), refused.getMessage());
        }
    }
}
