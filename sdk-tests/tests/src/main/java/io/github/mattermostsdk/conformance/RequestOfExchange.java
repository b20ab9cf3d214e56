package io.github.mattermostsdk.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Takes a recorded request apart, into what an operation is called with. */
final class RequestOfExchange {
    /** The recorded headers that a caller sets for a single call; all others come from the client. */
    private static final Set<String> HEADERS_OF_CALLS = Set.of("If-None-Match", "Range");

    private RequestOfExchange() {}

    static RequestData of(GeneratedOperation operation, Exchange exchange) {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.requestHeaders().forEach((name, values) -> {
            if (HEADERS_OF_CALLS.contains(name)) {
                headers.put(name, String.join(",", values));
            }
        });
        return new RequestData(operation, path(operation, exchange), exchange.query(), exchange.body(), headers);
    }

    private static Map<String, String> path(GeneratedOperation operation, Exchange exchange) {
        String base = operation.spec().node().has("servers") ? "" : "/api/v4";
        String[] template = (base + operation.spec().path()).split("/", -1);
        String[] segments = exchange.path().split("/", -1);
        if (template.length != segments.length) {
            throw new NotExpressibleException("the path " + exchange.path() + " is not one of " + operation);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < template.length; i++) {
            String segment = URLDecoder.decode(segments[i].replace("+", "%2B"), StandardCharsets.UTF_8);
            if (template[i].startsWith("{")) {
                values.put(template[i].substring(1, template[i].length() - 1), segment);
            } else if (!template[i].equals(segment)) {
                throw new NotExpressibleException("the path " + exchange.path() + " is not one of " + operation);
            }
        }
        return values;
    }
}
