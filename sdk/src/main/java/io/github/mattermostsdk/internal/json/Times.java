package io.github.mattermostsdk.internal.json;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Turns the times of the wire into Java's and back. On the wire 0 means "never". */
public final class Times {
    /** Stands for a JSON {@code null} among the numbers: no time of a server is that far away. */
    static final long NULL = Long.MIN_VALUE;

    /** What the server writes for no date-time. */
    public static final String ZERO = "0001-01-01T00:00:00Z";

    /** Stands on the wire for a time that the caller may not see, in the channel members of another user. */
    private static final long HIDDEN = -1;

    private Times() {}

    public static @Nullable Instant fromEpochMillis(long millis) {
        return isNever(millis) ? null : Instant.ofEpochMilli(millis);
    }

    public static Instant fromEpochMillisAlways(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    public static long toEpochMillis(@Nullable Instant time) {
        return time == null ? 0 : time.toEpochMilli();
    }

    public static @Nullable Instant fromEpochSeconds(long seconds) {
        return isNever(seconds) ? null : Instant.ofEpochSecond(seconds);
    }

    public static Instant fromEpochSecondsAlways(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    public static long toEpochSeconds(@Nullable Instant time) {
        return time == null ? 0 : time.getEpochSecond();
    }

    public static OffsetDateTime parse(String text) {
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    static boolean isDateTime(String text) {
        try {
            parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public static @Nullable OffsetDateTime parseOrNull(@Nullable String text) {
        return text == null ? null : parse(text);
    }

    public static String format(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    public static @Nullable String formatOrNull(@Nullable OffsetDateTime time) {
        return time == null ? null : format(time);
    }

    private static boolean isNever(long time) {
        return time == 0 || time == HIDDEN || time == NULL;
    }
}
