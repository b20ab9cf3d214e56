package io.github.mattermostsdk.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.ByteString;

/**
 * What the server of a test answers.
 *
 * @param headers each with all of its values
 */
record Answer(int status, Map<String, List<String>> headers, ByteString body) {

    /** Headers that MockWebServer sets itself, to fit how it sends the body. */
    static final Set<String> OF_THE_CONNECTION = Set.of("Content-Length", "Transfer-Encoding", "Connection");

    static Answer json(int status, String body) {
        return new Answer(status, Map.of("Content-Type", List.of("application/json")), ByteString.encodeUtf8(body));
    }

    MockResponse toResponse() {
        MockResponse.Builder response = new MockResponse.Builder().code(status);
        // A 304 has no body, not even an empty one.
        if (status != 304) {
            response.body(new Buffer().write(body));
        }
        headers.forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> response.addHeaderLenient(name, value));
            }
        });
        return response.build();
    }
}
