package io.github.mattermostsdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityChartTest {
    @Test
    void drawsThreeSeriesAsPictureAndText(@TempDir Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path file = folder.resolve("activity.png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient mattermost = server.client()) {
            new ActivityChart(mattermost, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(file);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("Posts of bots") && text.contains("People who posted"), text);
        assertEquals(30, text.lines().filter(line -> line.startsWith("  20")).count(), text);
        assertTrue(text.contains("█"), text);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(900, picture.getWidth());
        assertTrue(saturatedColours(picture) >= 3, "three lines have three colours");
    }

    /** Counts colours that are far from grey: axes and letters have none. */
    private static long saturatedColours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .filter(ActivityChartTest::isSaturated)
                .distinct()
                .count();
    }

    private static boolean isSaturated(int colour) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 150;
    }

    @Test
    void aSeriesThatTheServerLeavesOutIsNotDrawn(@TempDir Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        assertTrue(BarChart.of(Collections.emptySortedMap()).contains("does not work it out"));
        Path file = folder.resolve("chart.png");
        LineChart.write(
                Map.of(
                        "there",
                        new TreeMap<>(Map.of(LocalDate.of(2026, 11, 1), 3L, LocalDate.of(2026, 11, 2), 5L)),
                        "missing",
                        Collections.emptySortedMap()),
                file);
        assertEquals(420, ImageIO.read(file.toFile()).getHeight());
    }
}
