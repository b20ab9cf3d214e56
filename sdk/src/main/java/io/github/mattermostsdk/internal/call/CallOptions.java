package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was set for one call.
 *
 * @param timeout the limit of the whole call, or null
 * @param headers further headers, found in any case of letters
 */
record CallOptions(@Nullable Duration timeout, Map<String, String> headers) {

    static final CallOptions NONE = new CallOptions(null, Map.of());

    CallOptions withTimeout(Duration limit) {
        return new CallOptions(Checks.positive(limit, "timeout"), headers);
    }

    CallOptions withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(Checks.headerName(name), Checks.headerValue(name, value));
        return new CallOptions(timeout, more);
    }
}
