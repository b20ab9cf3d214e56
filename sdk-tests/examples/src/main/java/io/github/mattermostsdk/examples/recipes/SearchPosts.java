package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import java.time.LocalDate;
import java.util.List;

/** Finds posts by words, author, channel and day. */
final class SearchPosts {

    private SearchPosts() {}

    // tag::recipe-search[]
    static List<Post> failedBuilds(MattermostClient mattermost, String team, LocalDate since) {
        String teamId = mattermost.teams().getTeamByName(team).id();
        String terms = "\"tests failed\" from:build-bot in:dev after:" + since.minusDays(1);
        return mattermost.posts().allPostsFound(teamId, s -> s.terms(terms)).stream()
                .toList();
    }
    // end::recipe-search[]
}
