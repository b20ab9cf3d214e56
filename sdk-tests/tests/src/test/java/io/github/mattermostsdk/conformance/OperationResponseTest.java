package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.Download;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation reads the answer that the description gives as its example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationResponseTest {
    private final Conversation conversation = new Conversation();

    static Stream<GeneratedOperation> operations() {
        return GeneratedOperation.all();
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsTheExampleAndWritesItBackWithoutLoss(GeneratedOperation operation) {
        Answer answer = DescribedAnswer.success(operation);
        ApiResponse<?> response = conversation.answering(answer).call(DescribedRequest.full(operation));
        assertEquals(answer.status(), response.status());
        Type type = operation.responseType().getType();
        if (type == Download.class) {
            Download download = (Download) response.body();
            assertEquals(answer.headers().get("Content-Type"), List.of(String.valueOf(download.contentType())));
            assertEquals(answer.body(), DecodedValue.bytes(download));
        } else if (type == Void.class) {
            assertNull(response.body());
        } else {
            Object example = JsonTree.parse(answer.body().utf8());
            assertEquals(List.of(), JsonDifference.between(example, DecodedValue.encoded(response.body(), type)));
            assertEquals(List.of(), ObjectGraph.findings(response.body(), operation.responseType()));
        }
    }
}
