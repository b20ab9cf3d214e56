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
 * Every recorded success is read with no unknown member and no null in a place that is never null, and written back to
 * the same JSON. The exceptions stand, with their reasons, in {@code known-differences/responses.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedResponseTest {
    private final KnownDifferences known = KnownDifferences.read("responses.json");
    private final Conversation conversation = new Conversation();
    private final Replay replay = new Replay(conversation);

    static Stream<Exchange> successes() {
        return Recordings.successes();
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("successes")
    void isReadAndWrittenBackAsItWas(Exchange exchange) {
        List<Replay.Place> found = replay.responseDifferences(exchange);
        Set<String> places = found.stream().map(Replay.Place::path).collect(Collectors.toSet());
        assertEquals(known.placesOf(exchange.operationId(), exchange.name()), places, found::toString);
    }

    @Test
    void everyKnownDifferenceNamesARecording() {
        assumeTrue(Recordings.areOfTheProject());
        Set<String> recorded = successes().map(Exchange::toString).collect(Collectors.toSet());
        Set<String> stale = new TreeSet<>();
        known.entries().stream()
                .map(entry -> entry.operation() + " " + entry.exchange())
                .filter(name -> !recorded.contains(name))
                .forEach(stale::add);
        assertEquals(Set.of(), stale);
    }
}
