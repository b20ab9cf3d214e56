package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.error.ApiException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds recordings in a folder to what the project's own ones are held to: for whoever writes recordings. */
public final class RecordingCheck {
    private RecordingCheck() {}

    /**
     * Reads every exchange and plays it back through the SDK.
     *
     * @param folder a folder with an index and one file for each operation
     * @return what cannot be asked or understood, empty if all is well
     */
    public static List<String> differences(Path folder) {
        List<String> found = new ArrayList<>();
        try (Conversation conversation = new Conversation()) {
            Replay replay = new Replay(conversation);
            for (Exchange exchange : Recordings.in(folder)) {
                replay.requestDifferences(exchange).forEach(what -> found.add(exchange + ": " + what));
                if (exchange.isSuccess() && !isNull(exchange)) {
                    replay.responseDifferences(exchange)
                            .forEach(place -> found.add(exchange + ": " + place.path() + " " + place.what()));
                } else if (exchange.isError() && !isUnderstood(exchange, conversation)) {
                    found.add(exchange + ": is not understood as an error");
                }
            }
        }
        return found;
    }

    /**
     * Counts the exchanges in a folder.
     *
     * @param folder a folder with an index and one file for each operation
     * @return how many there are
     */
    public static int size(Path folder) {
        return Recordings.in(folder).size();
    }

    /** Some servers write an empty list as null, and the SDK does not: it reads both as an empty list. */
    private static boolean isNull(Exchange exchange) {
        return exchange.isWellFormedJson() && exchange.json() == null;
    }

    private static boolean isUnderstood(Exchange exchange, Conversation conversation) {
        RequestData request = DescribedRequest.full(GeneratedOperation.of(exchange.operationId()));
        try {
            conversation.answering(exchange.answer()).call(request);
            return false;
        } catch (ApiException e) {
            return e.status() == exchange.answer().status();
        }
    }
}
