package io.github.mattermostsdk.examples.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import org.junit.jupiter.api.Test;

class MigrationSnippetsTest {
    @Test
    void countsTheActiveUsersOfATeam() {
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient mattermost = server.client()) {
            Channel dev = mattermost.channels().getChannelByNameForTeamName("acme", "dev");
            long members = mattermost.teams().getTeamStats(dev.teamId()).activeMemberCount();

            String postId = MigrationSnippets.report(mattermost, dev.teamId(), dev.id());

            assertEquals(
                    members + " active users",
                    mattermost.posts().getPost(postId).message());
        }
    }
}
