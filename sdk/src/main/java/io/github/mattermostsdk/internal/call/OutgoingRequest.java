package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.internal.http.KeyedBody;
import java.util.Map;
import java.util.UUID;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The request of one execution, the same in each of its attempts but for the token. */
final class OutgoingRequest {

    private final Request request;
    private final @Nullable String key;

    OutgoingRequest(CallSpec<?> spec, CallOptions options, Settings settings) {
        Request.Builder builder = spec.request().newBuilder();
        String usedKey = null;
        if (spec.request().body() instanceof KeyedBody body) {
            String callers = body.callersKey();
            if (callers == null && settings.exactlyOncePosts()) {
                usedKey = UUID.randomUUID().toString();
                builder.method(spec.request().method(), body.withKey(usedKey));
            } else if (callers != null && !callers.isEmpty()) {
                usedKey = callers;
            }
        }
        this.key = usedKey;
        builder.header("User-Agent", settings.userAgent());
        builder.header("Accept", spec.reader().streams() ? "*/*" : "application/json");
        if (spec.reader().streams()) {
            // Unpacked on the way, a file would have no length that its progress could be measured by.
            builder.header("Accept-Encoding", "identity");
        }
        addAll(builder, settings.headers());
        addAll(builder, options.headers());
        this.request = builder.build();
    }

    private static void addAll(Request.Builder builder, Map<String, String> headers) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            builder.header(header.getKey(), header.getValue());
        }
    }

    /** Returns the key by which the server knows the request when it comes again, or null. */
    @Nullable
    String key() {
        return key;
    }

    /** Returns the request with a token, or without one. */
    Request with(@Nullable String token) {
        return token == null
                ? request
                : request.newBuilder()
                        .header("Authorization", "Bearer " + token)
                        .build();
    }
}
