package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.export.HistoryExport;
import java.nio.file.Path;

/** What the guide to exports shows, compiled. */
final class ExportSnippets {
    private final MattermostClient mattermost;
    private final String teamId;

    ExportSnippets(MattermostClient mattermost, String teamId) {
        this.mattermost = mattermost;
        this.teamId = teamId;
    }

    /** Exports a team. */
    ExportSummary export() {
        // tag::export[]
        ExportSummary summary = HistoryExport.of(mattermost)
                .team(teamId)
                .directory(Path.of("history"))
                .onProgress(p -> System.out.println(p.posts() + " of about " + p.postsExpected() + " posts"))
                .run();
        summary.failures().forEach((channel, failure) -> System.err.println(channel + ": " + failure.getMessage()));
        // end::export[]
        return summary;
    }
}
