package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.auth.TokenSource;
import java.time.Duration;
import java.util.Map;

/**
 * What the calls of one client have in common. Copies of a client differ in these.
 *
 * @param timeout the limit of a whole call that does not stream
 * @param userAgent the header User-Agent
 * @param headers further headers of every call
 * @param tokens where the token comes from
 */
public record Settings(Duration timeout, String userAgent, Map<String, String> headers, TokenSource tokens) {

    /** Returns settings that differ in where the token comes from. */
    Settings with(TokenSource other) {
        return new Settings(timeout, userAgent, headers, other);
    }
}
