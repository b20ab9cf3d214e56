package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.error.MattermostException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays recorded exchanges back through the SDK, and says where the SDK does not do what was recorded. */
final class Replay {
    private final Conversation conversation;

    Replay(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Tells whether the SDK both asks and understands what was recorded, to the last member. */
    boolean isMatched(Exchange exchange) {
        return exchange.isSuccess()
                && requestDifferences(exchange).isEmpty()
                && responseDifferences(exchange).isEmpty();
    }

    /** Makes the call that was recorded and compares what is sent; empty when both are the same. */
    List<String> requestDifferences(Exchange exchange) {
        GeneratedOperation operation = GeneratedOperation.of(exchange.operationId());
        try {
            RequestData data = RequestOfExchange.of(operation, exchange);
            conversation.answering(exchange.answer());
            List<String> found = new ArrayList<>(unknownMembers(data));
            send(data);
            found.addAll(conversation.sent().differencesFrom(data, Conversation.SITE_PATH));
            return found;
        } catch (NotExpressibleException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private void send(RequestData data) {
        try {
            ApiResponse<?> response = conversation.call(data);
            if (!response.isNotModified() && response.body() instanceof Download download) {
                download.close();
            }
        } catch (MattermostException answerIsJudgedElsewhere) {
            // The request has been sent; that is all that counts here.
        }
    }

    /** A member that only passes because objects keep what they do not know is no typed request. */
    private static List<String> unknownMembers(RequestData data) {
        Method call = data.operation().call(data.hasBody());
        Object[] arguments = Arguments.of(call, data);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            ObjectGraph.findings(arguments[i], call.getAnnotatedParameterTypes()[i])
                    .forEach(finding -> found.add("the body at " + finding.path() + " has " + finding.what()));
        }
        return found;
    }

    /** Reads a recorded answer and compares what is written back, place by place. */
    List<Place> responseDifferences(Exchange exchange) {
        GeneratedOperation operation = GeneratedOperation.of(exchange.operationId());
        Object value;
        try {
            value = conversation
                    .answering(exchange.answer())
                    .call(DescribedRequest.full(operation))
                    .body();
        } catch (MattermostException e) {
            return List.of(new Place("$", "cannot be read: " + e.getMessage()));
        }
        Type type = operation.responseType().getType();
        List<Place> found = new ArrayList<>();
        if (value instanceof Download download) {
            found.addAll(downloadDifferences(download, exchange.answer()));
        } else {
            JsonDifference.between(exchange.json(), DecodedValue.encoded(value, type))
                    .forEach(difference -> found.add(new Place(difference.path(), difference.toString())));
        }
        ObjectGraph.findings(value, operation.responseType())
                .forEach(finding -> found.add(new Place(finding.path(), finding.what())));
        return found;
    }

    private static List<Place> downloadDifferences(Download download, Answer answer) {
        @Nullable String type = download.contentType();
        boolean same = List.of(String.valueOf(type)).equals(answer.headers().get("Content-Type"))
                && DecodedValue.bytes(download).equals(answer.body());
        return same ? List.of() : List.of(new Place("$", "other bytes or another media type"));
    }

    /**
     * A place where something is not as it was recorded.
     *
     * @param path where
     * @param what what is wrong with it
     */
    record Place(String path, String what) {}
}
