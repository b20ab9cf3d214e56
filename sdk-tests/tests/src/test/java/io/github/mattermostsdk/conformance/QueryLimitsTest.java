package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.QueryParameters;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that the server would silently replace by another one is refused when it is set. */
class QueryLimitsTest {
    static Stream<Limit> limits() {
        return GeneratedOperation.all()
                .flatMap(operation -> operation.spec().parameters("query").stream()
                        .flatMap(parameter -> Stream.of("minimum", "maximum")
                                .filter(end -> parameter.schema().definition().has(end))
                                .map(end -> Limit.of(operation, parameter, end))));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void beyondItANumberIsRefused(Limit limit) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> limit.set(limit.number + limit.step));
        assertTrue(String.valueOf(refused.getMessage()).contains(JavaName.of(limit.parameter)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void atItANumberIsTaken(Limit limit) {
        limit.set(limit.number);
    }

    /**
     * One end of the range of a parameter.
     *
     * @param step the way out of the range
     */
    record Limit(GeneratedOperation operation, String parameter, int number, int step) {
        static Limit of(GeneratedOperation operation, SpecParameter parameter, String end) {
            int number =
                    Integer.parseInt(parameter.schema().definition().get(end).text());
            return new Limit(operation, parameter.name(), number, end.equals("minimum") ? -1 : 1);
        }

        Object set(int value) {
            Class<?> query = Arrays.stream(operation.call(false).getParameterTypes())
                    .filter(QueryParameters.class::isAssignableFrom)
                    .findFirst()
                    .orElseThrow();
            Object builder = Builders.create(query);
            Method setter =
                    Reflect.setter(builder.getClass(), JavaName.of(parameter)).orElseThrow();
            return Reflect.invoke(setter, builder, value);
        }

        @Override
        public String toString() {
            return operation + " " + parameter + " " + number;
        }
    }
}
