package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One exchange in the form of the recordings. */
record RecordedExchange(String name, SpecOperation operation, HttpUrl site, Exchange exchange) {
    /** What the client says of itself and of the connection is no part of the API. */
    private static final Set<String> LEFT_OUT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        LEFT_OUT.addAll(List.of("User-Agent", "Accept", "Accept-Encoding", "Connection", "Date", "Transfer-Encoding"));
    }

    static String template(SpecOperation operation) {
        boolean atRoot = operation.node().has("servers") || operation.pathItem().has("servers");
        return (atRoot ? "" : "/api/v4") + operation.path();
    }

    Map<String, @Nullable Object> toJson(Secrets secrets) {
        RecordedBody bodies = new RecordedBody(secrets);
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("path", Secrets.inPath(operation, pathBelowSite()));
        request.put("query", query(secrets));
        request.put("headers", requestHeaders());
        request.put("body", bodies.sent(exchange.request()));
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("status", exchange.status());
        response.put("headers", headers(exchange.answer()));
        response.put("body", bodies.received(exchange.answer()));
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("as", exchange.actor());
        all.put("request", request);
        all.put("response", response);
        return all;
    }

    private String pathBelowSite() {
        String folder = site.encodedPath().replaceFirst("/$", "");
        return exchange.url().encodedPath().substring(folder.length());
    }

    private List<List<String>> query(Secrets secrets) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < exchange.url().querySize(); i++) {
            String name = exchange.url().queryParameterName(i);
            String value = exchange.url().queryParameterValue(i);
            pairs.add(List.of(name, value == null ? "" : secrets.inField(name, value)));
        }
        return pairs;
    }

    /** Charset and boundary are the client's own affair. */
    private Map<String, Object> requestHeaders() {
        Map<String, Object> headers = headers(exchange.request());
        headers.computeIfPresent(
                "Content-Type", (name, type) -> exchange.request().mediaType());
        return headers;
    }

    /** A header that comes several times is a list. */
    private static Map<String, Object> headers(Message message) {
        Map<String, Object> found = new LinkedHashMap<>();
        Headers headers = message.headers();
        for (String name : headers.names()) {
            if (!LEFT_OUT.contains(name)) {
                List<String> values = headers.values(name).stream()
                        .map(value -> Secrets.inHeader(name, value))
                        .toList();
                found.put(name, values.size() == 1 ? values.get(0) : values);
            }
        }
        return found;
    }
}
