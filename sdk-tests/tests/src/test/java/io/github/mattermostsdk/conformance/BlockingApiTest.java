package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation has blocking methods, all of which send what its call object sends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlockingApiTest {
    private final Conversation conversation = new Conversation();

    static Stream<GeneratedOperation> operations() {
        return GeneratedOperation.all();
    }

    static Stream<GeneratedOperation> operationsWithAlias() {
        return operations().filter(operation -> alias(operation, "operationId").length() > 0);
    }

    private static String alias(GeneratedOperation operation, String member) {
        return operation.spec().extension("x-alias").get(member).text();
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFormOfTheMethodSendsTheRequest(GeneratedOperation operation) {
        RequestData request = DescribedRequest.full(operation);
        conversation.answering(DescribedAnswer.success(operation));
        List<Method> methods = operation.blockingMethods();
        assertFalse(methods.isEmpty());
        for (Method method : methods) {
            Object[] arguments = BlockingArguments.of(method, request);
            Reflect.invokeOrNull(
                    method, operation.subject().apiOf(conversation.client()), (@Nullable Object[]) arguments);
            assertEquals(
                    List.of(),
                    conversation
                            .sent()
                            .differencesFrom(BlockingArguments.sentBy(method, request), Conversation.SITE_PATH),
                    method.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFormReturnsTheValueOrNothingWhereItSaysNoMoreThanThatItWorked(GeneratedOperation operation) {
        boolean nothing = operation.spec().extension("x-void-response").isTrue();
        Type value = operation.responseType().getType();
        for (Method method : operation.blockingMethods()) {
            assertEquals(nothing ? void.class : unboxed(value), method.getGenericReturnType());
        }
    }

    private static Type unboxed(Type type) {
        return type instanceof Class<?> boxed
                ? MethodType.methodType(boxed).unwrap().returnType()
                : type;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noFormTakesMoreThanThreeParametersAndAQuery(GeneratedOperation operation) {
        for (Method method : operation.blockingMethods()) {
            long positional = Stream.of(method.getParameterTypes())
                    .filter(type -> type.getEnclosingClass() == null && type != java.util.function.Consumer.class)
                    .count();
            assertFalse(positional > 3, method.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("operationsWithAlias")
    void theSecondNameOfAnOperationAsksForItsOwnPath(GeneratedOperation operation) {
        Method method = Reflect.method(operation.subject().api(), alias(operation, "operationId"));
        conversation.answering(DescribedAnswer.success(operation));
        Reflect.invokeOrNull(method, operation.subject().apiOf(conversation.client()));
        SentRequest sent = conversation.sent();
        assertEquals(operation.spec().method(), sent.method());
        assertEquals(
                (Conversation.SITE_PATH + "/api/v4/" + alias(operation, "path")).substring(1),
                String.join("/", sent.segments()));
        assertEquals(operation.responseType().getType(), method.getGenericReturnType());
    }
}
