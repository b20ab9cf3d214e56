package io.github.mattermostsdk.examples;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.export.ExportProgress;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.export.HistoryExport;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Exports the history of a team to JSON Lines and shows how far it is. Breaking it off does no harm: run again, it goes on.
 *
 * <p>Runs on a Mattermost in memory, or on the server of the environment variable {@code MATTERMOST_URL} with the
 * personal access token of {@code MATTERMOST_TOKEN}.
 */
public final class ExportHistory {
    private static final String DEMO_TEAM = "acme";
    private static final String DEMO_USER = "ada.okafor";
    private static final int COLUMNS = 80;
    private static final String DEFAULT_FOLDER = "target/history";

    private final MattermostClient mattermost;
    private final PrintStream out;

    ExportHistory(MattermostClient mattermost, PrintStream out) {
        this.mattermost = mattermost;
        this.out = out;
    }

    /**
     * Runs the export.
     *
     * @param arguments none are used: the system property {@code team} has the name of the team as it stands in addresses,
     *     {@code folder} the folder to write to
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String team = System.getProperty("team", DEMO_TEAM);
        Path folder = Path.of(System.getProperty("folder", DEFAULT_FOLDER));
        if (System.getenv("MATTERMOST_URL") == null) {
            try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                    MattermostClient admin = server.client()) {
                User user = admin.users().getUserByUsername(DEMO_USER);
                try (MattermostClient mattermost = server.client(user)) {
                    new ExportHistory(mattermost, out).run(team, folder);
                }
            }
        } else {
            try (MattermostClient mattermost = MattermostClient.fromEnvironment()) {
                new ExportHistory(mattermost, out).run(team, folder);
            }
        }
    }

    ExportSummary run(String teamName, Path folder) {
        Team team = mattermost.teams().getTeamByName(teamName);
        ExportSummary summary;
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Exporting " + team.displayName())
                .setUnit(" posts", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, COLUMNS))
                .build()) {
            summary = HistoryExport.of(mattermost)
                    .team(team.id())
                    .directory(folder)
                    .onProgress(progress -> show(progress, bar))
                    .run();
        }
        out.printf(
                "%n%d posts of %d channels are in %s%n", summary.posts(), summary.channels(), folder.toAbsolutePath());
        summary.failures().forEach((channelId, failure) -> out.println(channelId + ": " + failure.getMessage()));
        return summary;
    }

    private static void show(ExportProgress progress, ProgressBar bar) {
        boolean isDone = progress.channelsDone() == progress.channels();
        // How many posts there are is known for sure at the end only.
        bar.maxHint(isDone ? progress.posts() : progress.postsExpected());
        bar.stepTo(progress.posts());
        bar.setExtraMessage(progress.channelsDone() + " of " + progress.channels() + " channels");
    }
}
