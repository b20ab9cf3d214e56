package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.export.HistoryExport;
import io.github.mattermostsdk.model.Channel;
import java.nio.file.Path;

/** Writes a channel to a file. */
final class ExportChannel {

    private ExportChannel() {}

    // tag::recipe-export[]
    static ExportSummary export(MattermostClient mattermost, String team, String name, Path folder) {
        Channel channel = mattermost.channels().getChannelByNameForTeamName(team, name);
        ExportSummary summary = HistoryExport.of(mattermost)
                .channel(channel.id())
                .directory(folder)
                .onProgress(p -> System.out.println(p.posts() + " of about " + p.postsExpected() + " posts"))
                .run();
        if (!summary.isComplete()) {
            System.err.println("Run it again to go on: " + summary.failures());
        }
        return summary;
    }
    // end::recipe-export[]
}
