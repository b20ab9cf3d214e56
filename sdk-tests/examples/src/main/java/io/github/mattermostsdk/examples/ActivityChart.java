package io.github.mattermostsdk.examples;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.analytics.Analytics;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Draws how busy a server was: posts, posts of bots, and people who posted, day by day, as a picture and as text.
 *
 * <p>Runs on a Mattermost in memory, or on the server of the environment variable {@code MATTERMOST_URL} with the
 * personal access token of an administrator in {@code MATTERMOST_TOKEN}.
 */
public final class ActivityChart {
    private static final String DEFAULT_FILE = "target/activity.png";

    private final MattermostClient mattermost;
    private final PrintStream out;

    ActivityChart(MattermostClient mattermost, PrintStream out) {
        this.mattermost = mattermost;
        this.out = out;
    }

    /**
     * Draws the chart.
     *
     * @param arguments none are used: the system property {@code file} has the file of the picture, if it is not to be
     *     {@code target/activity.png}
     * @throws IOException if the picture can't be written
     */
    public static void main(String[] arguments) throws IOException {
        // No window is opened, so no screen is needed.
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(System.getProperty("file", DEFAULT_FILE));
        if (System.getenv("MATTERMOST_URL") == null) {
            try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                    MattermostClient mattermost = server.client()) {
                new ActivityChart(mattermost, out).run(file);
            }
        } else {
            try (MattermostClient mattermost = MattermostClient.fromEnvironment()) {
                new ActivityChart(mattermost, out).run(file);
            }
        }
    }

    void run(Path file) throws IOException {
        Analytics analytics = mattermost.analytics();
        Map<String, SortedMap<LocalDate, Long>> series = new LinkedHashMap<>();
        series.put("Posts", analytics.postCountsPerDay());
        series.put("Posts of bots", analytics.botPostCountsPerDay());
        series.put("People who posted", analytics.usersWithPostsPerDay());
        series.forEach((name, days) -> out.println(name + "\n" + BarChart.of(days)));
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        LineChart.write(series, file);
        out.println("The picture is in " + file.toAbsolutePath());
    }
}
