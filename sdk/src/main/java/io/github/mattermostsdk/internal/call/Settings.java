package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.CallListener;
import io.github.mattermostsdk.RateLimitStrategy;
import io.github.mattermostsdk.auth.TokenSource;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of one client have in common. Copies of a client differ in these.
 *
 * @param timeout the limit of a whole call that does not stream
 * @param userAgent the header User-Agent
 * @param headers further headers of every call
 * @param tokens where the token comes from
 * @param maxRetries how many attempts may follow the first one
 * @param exactlyOncePosts whether posts get a key of their own, so that they can be sent again
 * @param rateLimit what to do when the rate limit is used up
 * @param listener is told what happens, or null
 */
public record Settings(
        Duration timeout,
        String userAgent,
        Map<String, String> headers,
        TokenSource tokens,
        int maxRetries,
        boolean exactlyOncePosts,
        RateLimitStrategy rateLimit,
        @Nullable CallListener listener) {

    /** Returns settings that differ in where the token comes from. */
    Settings with(TokenSource other) {
        return new Settings(timeout, userAgent, headers, other, maxRetries, exactlyOncePosts, rateLimit, listener);
    }
}
