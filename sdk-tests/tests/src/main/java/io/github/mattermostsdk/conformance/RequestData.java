package io.github.mattermostsdk.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One request of an operation as it is meant: nothing is escaped yet.
 *
 * @param path the values of the path parameters by name
 * @param query the query parameters
 * @param body the body
 * @param headers the headers that are set for this call
 */
record RequestData(
        GeneratedOperation operation,
        Map<String, String> path,
        List<NamedText> query,
        Content body,
        Map<String, String> headers) {

    /** Returns the same request without anything that may be left out of the query. */
    RequestData withoutOptionalQuery() {
        Set<String> required = operation.spec().parameters("query").stream()
                .filter(parameter -> parameter.required())
                .map(parameter -> parameter.name())
                .collect(Collectors.toSet());
        List<NamedText> kept = query.stream()
                .filter(parameter -> required.contains(parameter.name()))
                .toList();
        return new RequestData(operation, path, kept, body, headers);
    }

    RequestData withBody(Content changed) {
        return new RequestData(operation, path, query, changed, headers);
    }

    boolean hasBody() {
        return !(body instanceof Content.None);
    }
}
