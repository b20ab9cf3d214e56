package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that is newer than this SDK is read as well, and nothing that it adds is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewerServerTest {
    private final KnownDifferences known = KnownDifferences.read("responses.json");
    private final Conversation conversation = new Conversation();

    static Stream<Exchange> successes() {
        return Recordings.successes().filter(Exchange::isWellFormedJson);
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("successes")
    void keepsMembersAndValuesThatItDoesNotKnow(Exchange exchange) {
        GeneratedOperation operation = GeneratedOperation.of(exchange.operationId());
        Object evolved = NewerServer.evolve(exchange.json(), schema(operation));
        ApiResponse<?> response = conversation
                .answering(Answer.json(exchange.answer().status(), JsonTree.write(evolved)))
                .call(DescribedRequest.full(operation));
        Object written =
                DecodedValue.encoded(response.body(), operation.responseType().getType());
        Set<String> places = JsonDifference.between(evolved, written).stream()
                .map(JsonDifference::path)
                .collect(Collectors.toSet());
        assertEquals(known.placesOf(exchange.operationId(), exchange.name()), places);
    }

    @Test
    void theNewMembersAndValuesAreReallyThere() {
        String all = successes()
                .map(exchange -> evolved(exchange))
                .map(JsonTree::write)
                .collect(Collectors.joining());
        assertTrue(count(all, NewerServer.NEW_MEMBER) > 3_000, "members");
        assertTrue(count(all, NewerServer.NEW_VALUE) > 1_000, "values");
    }

    private static @Nullable Object evolved(Exchange exchange) {
        return NewerServer.evolve(exchange.json(), schema(GeneratedOperation.of(exchange.operationId())));
    }

    private static SpecSchema schema(GeneratedOperation operation) {
        return operation.spec().success().content().orElseThrow().schema();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
