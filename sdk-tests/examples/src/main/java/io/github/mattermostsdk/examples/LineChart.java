package io.github.mattermostsdk.examples;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws daily series as lines into a picture. */
final class LineChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private LineChart() {}

    /** Writes a PNG. A series that the server did not work out is left out. */
    static void write(Map<String, SortedMap<LocalDate, Long>> series, Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Activity by day")
                .yAxisTitle("a day")
                .build();
        // Days have no zone: they are drawn as days of UTC, and read as such.
        chart.getStyler()
                .setDatePattern("d MMM")
                .setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC))
                .setYAxisMin(0.0)
                .setChartBackgroundColor(Color.WHITE)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendPosition(LegendPosition.OutsideS);
        series.forEach((name, days) -> {
            if (!days.isEmpty()) {
                List<Date> dates = days.keySet().stream()
                        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                        .toList();
                chart.addSeries(name, dates, List.copyOf(days.values())).setMarker(SeriesMarkers.NONE);
            }
        });
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }
}
