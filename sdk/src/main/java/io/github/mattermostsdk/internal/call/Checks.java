package io.github.mattermostsdk.internal.call;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Refuses arguments that could only fail later, or do harm. */
public final class Checks {

    /**
     * The token has its own place, a cookie would beat it, and a request that claims another length or encoding than it
     * has is misread.
     */
    private static final Set<String> REFUSED = Set.of(
            "authorization",
            "cookie",
            "host",
            "accept-encoding",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private Checks() {}

    /** Returns a duration that is more than zero. */
    public static Duration positive(Duration duration, String name) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("The " + name + " must be more than zero, not " + duration);
        }
        return duration;
    }

    /** Returns the name of a header that callers may set. */
    public static String headerName(String name) {
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a header");
        }
        if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("The header " + name + " cannot be set: the SDK rules it");
        }
        return name;
    }

    /** Returns a value that can be sent; one that cannot is not shown, since it may be a secret. */
    public static String headerValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new IllegalArgumentException(
                        "The value of the header " + name + " has a character that cannot be sent, at position " + i);
            }
        }
        return value;
    }
}
