package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enum knows the values of the description and keeps any other. */
class OpenEnumTest {
    static Stream<ModelSchema> enums() {
        return ModelSchema.enums();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void knowsTheValuesOfTheDescription(ModelSchema model) {
        List<?> known = (List<?>) Reflect.invoke(Reflect.method(model.type(), "knownValues"), null);
        assertEquals(
                model.schema().enumValues(),
                known.stream().map(OpenEnumTest::valueOf).toList());
        for (Object constant : known) {
            assertEquals(true, isKnown(constant));
            assertSame(constant, of(model, valueOf(constant)));
            assertEquals(valueOf(constant), model.write(constant));
            assertSame(constant, model.read(valueOf(constant)));
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void keepsAValueThatItDoesNotKnow(ModelSchema model) {
        Object unknown = model.read(NewerServer.NEW_VALUE);
        assertEquals(false, isKnown(unknown));
        assertEquals(NewerServer.NEW_VALUE, valueOf(unknown));
        assertEquals(of(model, NewerServer.NEW_VALUE), unknown);
        assertEquals(of(model, NewerServer.NEW_VALUE).hashCode(), unknown.hashCode());
        assertEquals(NewerServer.NEW_VALUE, model.write(unknown));
    }

    private static Object of(ModelSchema model, String value) {
        return Reflect.invoke(Reflect.method(model.type(), "of", String.class), null, value);
    }

    private static String valueOf(Object constant) {
        return (String) Reflect.invoke(Reflect.method(constant.getClass(), "value"), constant);
    }

    private static boolean isKnown(Object constant) {
        return (Boolean) Reflect.invoke(Reflect.method(constant.getClass(), "isKnown"), constant);
    }
}
