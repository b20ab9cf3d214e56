package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.DecodingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that is not of its type ends in an exception that says where, not in a value that lies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongAnswerTest {
    private final Conversation conversation = new Conversation();

    static Stream<GeneratedOperation> operations() {
        return GeneratedOperation.all()
                .filter(operation -> operation
                        .spec()
                        .success()
                        .content()
                        .filter(content -> content.isJson())
                        .isPresent());
    }

    static Stream<GeneratedOperation> operationsWithCollections() {
        return operations().filter(operation -> {
            Object example = example(operation);
            return (example instanceof List<?> list && !list.isEmpty()) || isMap(operation);
        });
    }

    private static boolean isMap(GeneratedOperation operation) {
        return operation.responseType().getType().getTypeName().startsWith(Map.class.getName());
    }

    private static @Nullable Object example(GeneratedOperation operation) {
        return JsonTree.parse(DescribedAnswer.success(operation).body().utf8());
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void ofAnotherKindIsRefused(GeneratedOperation operation) {
        Object wrong = example(operation) instanceof Map<?, ?> ? new BigDecimal(1) : Map.of("unexpected", true);
        DecodingException refused = refused(operation, wrong);
        assertEquals("$", refused.path());
        assertEquals(operation.id(), refused.operationId());
        assertTrue(refused.getMessage().contains(operation.id()), refused.getMessage());
    }

    @ParameterizedTest
    @MethodSource("operationsWithCollections")
    void withNullAmongItsElementsIsRefused(GeneratedOperation operation) {
        assertEquals(place(operation), refused(operation, with(operation, null)).path());
    }

    @ParameterizedTest
    @MethodSource("operationsWithCollections")
    void withANumberAmongItsElementsIsRefused(GeneratedOperation operation) {
        assertEquals(
                place(operation),
                refused(operation, with(operation, new BigDecimal(1))).path());
    }

    /** Returns the example with one more element. */
    private static Object with(GeneratedOperation operation, @Nullable Object element) {
        if (example(operation) instanceof List<?> list) {
            List<@Nullable Object> longer = new ArrayList<>(list);
            longer.add(element);
            return longer;
        }
        Map<String, @Nullable Object> larger = new LinkedHashMap<>(JsonTree.object(example(operation)));
        larger.put("more", element);
        return larger;
    }

    private static String place(GeneratedOperation operation) {
        return example(operation) instanceof List<?> list ? "$[" + list.size() + "]" : "$.more";
    }

    private DecodingException refused(GeneratedOperation operation, Object answer) {
        conversation.answering(Answer.json(200, JsonTree.write(answer)));
        RequestData request = DescribedRequest.full(operation);
        return assertThrows(DecodingException.class, () -> conversation.call(request));
    }
}
