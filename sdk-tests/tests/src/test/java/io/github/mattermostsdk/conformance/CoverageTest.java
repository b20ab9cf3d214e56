package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts what is described, what was generated from it, and what the recordings prove to be right. */
class CoverageTest {
    @Test
    void everyDescribedOperationIsGeneratedAndEveryRecordedSuccessIsMatched() {
        Set<String> described = ids(Spec.operations().stream().map(operation -> operation.id()));
        Set<String> generated = ids(GeneratedOperation.Subject.all()
                .flatMap(subject -> subject.operations().map(GeneratedOperation.Subject::idOf)));
        generated.removeAll(aliases());
        Set<String> matched;
        Set<String> matchedByError;
        try (Conversation conversation = new Conversation()) {
            Replay replay = new Replay(conversation);
            matched = ids(described.stream().filter(id -> anyOf(id, replay::isMatched)));
            matchedByError = ids(described.stream()
                    .filter(id -> Recordings.of(id).stream().noneMatch(Exchange::isSuccess))
                    .filter(id -> anyOf(id, exchange -> isMatchedError(conversation, exchange))));
        }
        int without = described.size() - matched.size() - matchedByError.size();
        System.out.printf(
                "operations: in spec %d / generated %d / matched by a recorded success %d"
                        + " / by a recorded error only %d / without recording %d%n",
                described.size(), generated.size(), matched.size(), matchedByError.size(), without);

        Map<String, Boolean> index =
                Recordings.index().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertSame(index.keySet(), described, "named in the index of the recordings");
        assertSame(generated, described, "generated");
        assertSame(matched, withSuccess(index, true), "matched by a recorded success");
        assertSame(matchedByError, withSuccess(index, false), "matched by a recorded error");
    }

    /** Names only what differs: of 154 operations nobody finds the one by eye. */
    private static void assertSame(Set<String> found, Set<String> wanted, String what) {
        assertEquals(Set.of(), without(wanted, found), "should be " + what);
        assertEquals(Set.of(), without(found, wanted), "should not be " + what);
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        return ids(ids.stream().filter(id -> !others.contains(id)));
    }

    private static boolean anyOf(String operationId, Predicate<Exchange> condition) {
        List<Exchange> exchanges = Recordings.of(operationId);
        return exchanges.stream().anyMatch(condition);
    }

    private static boolean isMatchedError(Conversation conversation, Exchange exchange) {
        RequestData request = DescribedRequest.full(GeneratedOperation.of(exchange.operationId()));
        try {
            conversation.answering(exchange.answer()).call(request);
            return false;
        } catch (ApiException e) {
            return e.status() == exchange.answer().status();
        }
    }

    private static Set<String> withSuccess(Map<String, Boolean> index, boolean wanted) {
        return ids(index.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey));
    }

    private static Set<String> aliases() {
        return ids(Spec.operations().stream()
                .map(operation ->
                        operation.extension("x-alias").get("operationId").text())
                .filter(id -> !id.isEmpty()));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }
}
