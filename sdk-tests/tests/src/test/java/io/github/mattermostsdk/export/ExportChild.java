package io.github.mattermostsdk.export;

import io.github.mattermostsdk.MattermostClient;
import java.nio.file.Path;

/** An export in a JVM of its own, which prints a line after each page. */
final class ExportChild {

    private ExportChild() {}

    public static void main(String[] arguments) {
        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(arguments[0])
                .accessToken(arguments[1])
                .build()) {
            ExportSummary summary = HistoryExport.of(mattermost)
                    .team(arguments[2])
                    .directory(Path.of(arguments[3]))
                    .onProgress(progress -> System.out.println(progress.posts()))
                    .run();
            if (!summary.isComplete()) {
                throw new IllegalStateException(summary.toString());
            }
        }
    }
}
