package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recorded request that the server accepted can be made with a typed call: same method, path, query and body.
 * Those that a typed SDK rightly cannot make stand, with their reasons, in {@code known-differences/requests.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedRequestTest {
    private final KnownDifferences known = KnownDifferences.read("requests.json");
    private final Conversation conversation = new Conversation();
    private final Replay replay = new Replay(conversation);

    static Stream<Exchange> accepted() {
        return Recordings.all().filter(exchange -> !exchange.isError());
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isMadeWithATypedCall(Exchange exchange) {
        Set<String> expected = known.placesOf(exchange.operationId(), exchange.name());
        assertEquals(expected, Set.copyOf(replay.requestDifferences(exchange)));
    }

    @Test
    void everyKnownDifferenceNamesARecording() {
        assumeTrue(Recordings.areOfTheProject());
        Set<String> recorded = accepted().map(Exchange::toString).collect(Collectors.toSet());
        List<String> stale = known.entries().stream()
                .map(entry -> entry.operation() + " " + entry.exchange())
                .filter(name -> !recorded.contains(name))
                .toList();
        assertEquals(Set.of(), new TreeSet<>(stale));
    }
}
