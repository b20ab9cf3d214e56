package io.github.mattermostsdk.analytics;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.model.AnalyticsRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a series by day. What is yesterday is told by the date in the answer: the clock of this machine does not matter. */
final class DailySeries {

    private static final int DAYS_BEFORE_YESTERDAY = 31;
    private static final int MOST_ROWS = 30;

    private DailySeries() {}

    static SortedMap<LocalDate, Long> of(ApiResponse<List<AnalyticsRow>> response) {
        List<AnalyticsRow> rows = response.body();
        if (rows.stream().anyMatch(row -> row.name().isEmpty())) {
            return Collections.emptySortedMap();
        }
        SortedMap<LocalDate, Long> days = days(response);
        LocalDate yesterday = today(response.headers().first("Date")).minusDays(1);
        LocalDate last = days.isEmpty() || days.lastKey().isBefore(yesterday) ? yesterday : days.lastKey();
        LocalDate first = yesterday.minusDays(DAYS_BEFORE_YESTERDAY);
        if (!days.isEmpty() && (rows.size() >= MOST_ROWS || days.firstKey().isBefore(first))) {
            first = days.firstKey();
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> days.putIfAbsent(day, 0L));
        return Collections.unmodifiableSortedMap(days);
    }

    private static SortedMap<LocalDate, Long> days(ApiResponse<List<AnalyticsRow>> response) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        int index = 0;
        for (AnalyticsRow row : response.body()) {
            try {
                days.put(LocalDate.parse(row.name()), Math.round(row.value()));
            } catch (DateTimeException noDate) {
                throw new DecodingException(
                        "getAnalyticsOld failed: \"" + row.name() + "\" is no day of a series",
                        "getAnalyticsOld",
                        response.status(),
                        "$[" + index + "].name",
                        response.requestId(),
                        noDate);
            }
            index++;
        }
        return days;
    }

    /** Returns the day of the server, or of this machine when the answer lost its date on the way. */
    private static LocalDate today(@Nullable String date) {
        try {
            return date == null
                    ? LocalDate.now(ZoneOffset.UTC)
                    : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate();
        } catch (DateTimeException unreadable) {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }
}
