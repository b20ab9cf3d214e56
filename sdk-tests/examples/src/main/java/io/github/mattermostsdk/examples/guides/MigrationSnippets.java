package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.paging.Pager;

/** What the guide on migrating from mattermost4j shows, compiled. */
final class MigrationSnippets {

    private MigrationSnippets() {}

    // tag::migration-after[]
    static String report(MattermostClient mattermost, String teamId, String channelId) {
        Pager<User> active = mattermost.users().allUsers(q -> q.inTeam(teamId).active(true));
        long count = active.stream().count();

        Post post = mattermost.posts().createPost(p -> p.channelId(channelId).message(count + " active users"));
        return post.id();
    }
    // end::migration-after[]
}
