package io.github.mattermostsdk.examples;

import io.github.mattermostsdk.model.AnalyticsRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws a daily series as text, the oldest of its last days first. */
final class BarChart {
    private static final int DAYS = 10;
    private static final int WIDTH = 40;

    private BarChart() {}

    static String of(List<AnalyticsRow> days) {
        // A server that skipped the series says so with one nameless row.
        List<AnalyticsRow> shown = days.stream()
                .filter(day -> !day.name().isEmpty())
                .sorted(Comparator.comparing(AnalyticsRow::name).reversed())
                .limit(DAYS)
                .sorted(Comparator.comparing(AnalyticsRow::name))
                .toList();
        if (shown.isEmpty()) {
            return "  none yet: a server counts a day after it is over\n";
        }
        double most = shown.stream().mapToDouble(AnalyticsRow::value).max().orElse(1);
        StringBuilder chart = new StringBuilder();
        for (AnalyticsRow day : shown) {
            long length = Math.round(day.value() / Math.max(most, 1) * WIDTH);
            chart.append(
                    String.format(Locale.ROOT, "  %s %s %.0f%n", day.name(), "█".repeat((int) length), day.value()));
        }
        return chart.toString();
    }
}
