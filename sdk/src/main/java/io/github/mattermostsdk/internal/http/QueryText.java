package io.github.mattermostsdk.internal.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the values of query parameters, and checks them before anything is sent. */
public final class QueryText {
    private QueryText() {}

    /** Joins the values with commas, as the server reads a list. */
    public static String join(List<?> values) {
        StringBuilder text = new StringBuilder();
        String separator = "";
        for (Object value : values) {
            text.append(separator).append(value);
            separator = ",";
        }
        return text.toString();
    }

    public static String epochMillis(Instant time) {
        return Long.toString(time.toEpochMilli());
    }

    public static String epochSeconds(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    /** Throws if a number lies outside of what the server takes: it would use another one without a word. */
    public static <N extends Number> @Nullable N inRange(String name, @Nullable N value, long minimum, long maximum) {
        if (value != null && (value.longValue() < minimum || value.longValue() > maximum)) {
            throw new IllegalArgumentException(
                    name + " must lie between " + minimum + " and " + maximum + ", but is " + value);
        }
        return value;
    }
}
