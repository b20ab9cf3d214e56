package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers of a server of version 5.37 are read and written back as those of a new one are. The exceptions stand in
 * {@code known-differences/responses-5.37.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldServerTest {
    private static final String FOLDER = "/captures-5.37/";

    private final KnownDifferences known = KnownDifferences.read("responses-5.37.json");
    private final Conversation conversation = new Conversation();
    private final Replay replay = new Replay(conversation);

    static Stream<Exchange> answers() {
        return JsonTree.object(Recordings.resource(FOLDER + "index.json")).entrySet().stream()
                .map(entry -> new Exchange(
                        String.valueOf(entry.getValue()),
                        entry.getKey(),
                        "",
                        List.of(),
                        Map.of(),
                        new Content.None(),
                        Answer.json(200, JsonTree.write(Recordings.resource(FOLDER + entry.getKey())))));
    }

    @AfterAll
    void close() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadAndWrittenBackAsItWas(Exchange exchange) {
        List<Replay.Place> found = replay.responseDifferences(exchange);
        Set<String> places = found.stream().map(Replay.Place::path).collect(Collectors.toSet());
        assertEquals(known.placesOf(exchange.operationId(), exchange.name()), places, found::toString);
    }
}
