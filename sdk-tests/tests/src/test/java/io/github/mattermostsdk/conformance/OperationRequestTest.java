package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation of the description sends what the description says, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationRequestTest {
    private final Conversation conversation = new Conversation();

    static Stream<GeneratedOperation> operations() {
        return GeneratedOperation.all();
    }

    static Stream<GeneratedOperation> operationsWithOptionalBody() {
        return operations()
                .filter(operation -> operation
                        .spec()
                        .requestBody()
                        .filter(body -> !body.required())
                        .isPresent());
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsMethodPathQueryAndBodyAsDescribed(GeneratedOperation operation) {
        RequestData request = DescribedRequest.full(operation);
        conversation.answering(DescribedAnswer.success(operation));
        assertEquals(List.of(), conversation.differences(request));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsNoQueryParameterThatIsNotSet(GeneratedOperation operation) {
        RequestData request = DescribedRequest.full(operation).withoutOptionalQuery();
        conversation.answering(DescribedAnswer.success(operation));
        assertEquals(List.of(), conversation.differences(request));
    }

    @ParameterizedTest
    @MethodSource("operationsWithOptionalBody")
    void sendsNoBodyWhereItMayBeLeftOut(GeneratedOperation operation) {
        RequestData request = DescribedRequest.full(operation).withBody(new Content.None());
        conversation.answering(DescribedAnswer.success(operation));
        assertEquals(List.of(), conversation.differences(request));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsTheHeadersThatEveryCallNeeds(GeneratedOperation operation) {
        RequestData request = DescribedRequest.full(operation);
        conversation.answering(DescribedAnswer.success(operation)).call(request);
        SentRequest sent = conversation.sent();
        assertEquals(List.of("Bearer " + Conversation.TOKEN), sent.headers().values("Authorization"));
        assertTrue(String.valueOf(sent.headers().get("User-Agent")).startsWith("mattermost-sdk-java/"));
        assertEquals(accepted(operation), sent.headers().values("Accept"));
        String contentType = sent.headers().get("Content-Type");
        if (request.hasBody()) {
            assertEquals(request.body().mediaType(), String.valueOf(contentType).replaceFirst(";.*", ""));
        } else {
            assertNull(contentType);
        }
    }

    private static List<String> accepted(GeneratedOperation operation) {
        boolean file = operation
                .spec()
                .success()
                .content()
                .filter(content -> !content.isJson())
                .isPresent();
        return List.of(file ? "*/*" : "application/json");
    }
}
