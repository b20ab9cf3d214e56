package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.RecordedCall;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A request on its way through the server. */
final class Exchange {

    private static final Set<String> CREDENTIALS = Set.of("authorization", "cookie", "x-csrf-token");

    private final RecordedRequest recorded;
    private final String requestId;
    private final List<RateLimiter.Verdict> verdicts = new ArrayList<>();
    private String operationId = "";
    private String username = "";

    Exchange(RecordedRequest recorded, String requestId) {
        this.recorded = recorded;
        this.requestId = requestId;
    }

    RecordedRequest recorded() {
        return recorded;
    }

    ByteString body() {
        return Objects.requireNonNullElse(recorded.getBody(), ByteString.EMPTY);
    }

    String requestId() {
        return requestId;
    }

    void operationId(String id) {
        this.operationId = id;
    }

    void user(@Nullable UserRow user) {
        this.username = user == null ? "" : user.username;
    }

    /** Keeps the verdict of a limiter for the headers, and tells whether the request may go on. */
    boolean admit(RateLimiter.Verdict verdict) {
        verdicts.add(verdict);
        return verdict.allowed();
    }

    List<RateLimiter.Verdict> verdicts() {
        return verdicts;
    }

    RecordedCall record(int status) {
        HttpUrl url = recorded.getUrl();
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String name : url.queryParameterNames()) {
            query.put(
                    name,
                    url.queryParameterValues(name).stream()
                            .map(value -> Objects.requireNonNullElse(value, ""))
                            .toList());
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Headers sent = recorded.getHeaders();
        for (String name : sent.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!CREDENTIALS.contains(lower)) {
                headers.put(lower, sent.values(name));
            }
        }
        return new RecordedCall(
                operationId, recorded.getMethod(), url.encodedPath(), query, headers, body().utf8(), username, status);
    }
}
