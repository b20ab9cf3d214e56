package io.github.mattermostsdk.benchmarks.migration;

import net.bis5.mattermost.client4.ApiResponse;
import net.bis5.mattermost.client4.MattermostClient;
import net.bis5.mattermost.client4.Pager;
import net.bis5.mattermost.model.Post;
import net.bis5.mattermost.model.UserList;

/** Counts the active users of a team and posts their number, with mattermost4j. */
final class Mattermost4jReport {

    private Mattermost4jReport() {}

    // tag::migration-before[]
    static String report(MattermostClient client, String teamId, String channelId) {
        long active = 0;
        Pager page = Pager.of(0, 200);
        UserList users;
        do {
            ApiResponse<UserList> response = client.getUsersInTeam(teamId, page);
            if (response.hasError()) {
                throw new IllegalStateException(response.readError().getMessage());
            }
            users = response.readEntity();
            active += users.stream().filter(user -> user.getDeleteAt() == 0).count();
            page = page.nextPage();
        } while (!users.isEmpty());

        ApiResponse<Post> response = client.createPost(new Post(channelId, active + " active users"));
        if (response.hasError()) {
            throw new IllegalStateException(response.readError().getMessage());
        }
        return response.readEntity().getId();
    }
    // end::migration-before[]
}
