package io.github.mattermostsdk;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a server said about its rate limit. A server without limits, which is the default, says nothing.
 *
 * <p>Two limiters of one server may both answer, so that each header comes twice: the numbers here are the stricter
 * ones, the smallest remaining count and the longest times.
 *
 * @param limit how many calls may be made at once, or null when the server did not say
 * @param remaining how many of these are left, or null when the server did not say
 * @param reset how long until all of them are there again, or null when the server did not say
 * @param retryAfter how long to wait before the next call, or null when the server did not refuse the call
 */
public record RateLimit(
        @Nullable Integer limit,
        @Nullable Integer remaining,
        @Nullable Duration reset,
        @Nullable Duration retryAfter) {

    /** Larger than any span of seconds that a server would name: a time since 1970. */
    private static final long FIRST_EPOCH_SECOND = 1_000_000_000L;

    private static final RateLimit NOTHING = new RateLimit(null, null, null, null);

    /**
     * Reads the rate limit from the headers of an answer.
     *
     * @param headers the headers
     * @param now the present time, for headers that name a moment in an answer without a {@code Date}
     * @return the limit, or null when the headers say nothing about it
     */
    public static @Nullable RateLimit of(ResponseHeaders headers, Instant now) {
        List<String> limits = headers.all("X-RateLimit-Limit");
        List<String> remaining = headers.all("X-RateLimit-Remaining");
        List<String> resets = headers.all("X-RateLimit-Reset");
        List<String> waits = headers.all("Retry-After");
        // Most answers say nothing, and reading their date would cost more than all the rest.
        if (limits.isEmpty() && remaining.isEmpty() && resets.isEmpty() && waits.isEmpty()) {
            return null;
        }
        Instant sent = date(headers.first("Date"));
        Instant from = sent == null ? now : sent;
        RateLimit limit = new RateLimit(number(limits), number(remaining), longest(resets, from), longest(waits, from));
        return limit.equals(NOTHING) ? null : limit;
    }

    private static @Nullable Integer number(List<String> values) {
        Integer smallest = null;
        for (String value : values) {
            Long number = seconds(value);
            if (number != null && (smallest == null || number < smallest)) {
                smallest = (int) Math.min(number, Integer.MAX_VALUE);
            }
        }
        return smallest;
    }

    private static @Nullable Duration longest(List<String> values, Instant from) {
        Duration longest = null;
        for (String value : values) {
            Duration duration = duration(value, from);
            if (duration != null) {
                longest = longest == null ? duration : max().apply(longest, duration);
            }
        }
        return longest;
    }

    private static BinaryOperator<Duration> max() {
        return BinaryOperator.maxBy(Duration::compareTo);
    }

    private static @Nullable Duration duration(String value, Instant from) {
        Long seconds = seconds(value);
        if (seconds != null && seconds < FIRST_EPOCH_SECOND) {
            return Duration.ofSeconds(seconds);
        }
        Instant moment =
                seconds == null ? date(value) : Instant.ofEpochSecond(Math.min(seconds, Instant.MAX.getEpochSecond()));
        if (moment == null) {
            return null;
        }
        Duration until = Duration.between(from, moment);
        return until.isNegative() ? Duration.ZERO : until;
    }

    /** Reads whole seconds, or a fraction of them rounded up, as some proxies send; null for anything else. */
    private static @Nullable Long seconds(String value) {
        String text = value.strip();
        if (!text.matches("\\d{1,18}(\\.\\d{1,9})?")) {
            return null;
        }
        int dot = text.indexOf('.');
        return dot < 0 ? Long.parseLong(text) : Long.parseLong(text.substring(0, dot)) + 1;
    }

    private static @Nullable Instant date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
