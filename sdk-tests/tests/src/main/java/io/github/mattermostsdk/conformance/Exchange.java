package io.github.mattermostsdk.conformance;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One recorded request and its answer.
 *
 * @param name what the exchange shows, unique within the operation
 * @param path the path of the request, escaped
 */
record Exchange(
        String operationId,
        String name,
        String path,
        List<NamedText> query,
        Map<String, List<String>> requestHeaders,
        Content body,
        Answer answer) {

    static Exchange of(String operationId, Map<String, @Nullable Object> recorded) {
        Map<String, @Nullable Object> request = JsonTree.object(recorded.get("request"));
        Map<String, @Nullable Object> response = JsonTree.object(recorded.get("response"));
        Map<String, List<String>> headers = headers(request);
        int status = ((Number) Objects.requireNonNull(response.get("status"))).intValue();
        return new Exchange(
                operationId,
                JsonTree.string(recorded, "name"),
                JsonTree.string(request, "path"),
                NamedText.ofPairs(Objects.requireNonNull((List<?>) request.getOrDefault("query", List.of()))),
                headers,
                RecordedBody.ofRequest(request.get("body"), headers.getOrDefault("Content-Type", List.of())),
                new Answer(status, headers(response), RecordedBody.bytes(response.get("body"))));
    }

    private static Map<String, List<String>> headers(Map<String, @Nullable Object> message) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        JsonTree.object(message.get("headers")).forEach((name, value) -> {
            List<String> values = new ArrayList<>();
            (value instanceof List<?> list ? list : List.of(String.valueOf(value)))
                    .forEach(each -> values.add(String.valueOf(each)));
            headers.put(name, values);
        });
        return headers;
    }

    boolean isSuccess() {
        return answer.status() / 100 == 2;
    }

    boolean isError() {
        return answer.status() >= 400;
    }

    /** Tells whether the answer is one JSON value; the recordings hold a few that say so and are not. */
    boolean isWellFormedJson() {
        if (!answer.headers().getOrDefault("Content-Type", List.of()).contains("application/json")) {
            return false;
        }
        try {
            JsonTree.parse(answer.body().utf8());
            return true;
        } catch (IllegalArgumentException | UncheckedIOException severalValues) {
            return false;
        }
    }

    /** Returns the JSON of the answer. */
    @Nullable
    Object json() {
        return JsonTree.parse(answer.body().utf8());
    }

    @Override
    public String toString() {
        return operationId + " " + name;
    }
}
