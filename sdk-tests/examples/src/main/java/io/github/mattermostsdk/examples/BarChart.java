package io.github.mattermostsdk.examples;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;

/** Draws a daily series as text, the oldest of its last days first. */
final class BarChart {
    private static final int DAYS = 10;
    private static final int WIDTH = 40;

    private BarChart() {}

    static String of(SortedMap<LocalDate, Long> days) {
        if (days.isEmpty()) {
            return "  the server does not work it out\n";
        }
        SortedMap<LocalDate, Long> shown = days.tailMap(days.lastKey().minusDays(DAYS - 1));
        long most = Math.max(1, Collections.max(shown.values()));
        StringBuilder chart = new StringBuilder();
        shown.forEach((day, count) -> {
            String bar = "█".repeat((int) Math.round((double) count / most * WIDTH));
            chart.append(String.format(Locale.ROOT, "  %s %s %d%n", day, bar, count));
        });
        return chart.toString();
    }
}
