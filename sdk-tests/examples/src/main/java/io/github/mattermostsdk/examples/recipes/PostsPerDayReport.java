package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import java.time.LocalDate;
import java.util.SortedMap;

/** Tells a channel how busy the server was. */
final class PostsPerDayReport {

    private PostsPerDayReport() {}

    // tag::recipe-per-day[]
    static Post report(MattermostClient mattermost, String channelId) {
        SortedMap<LocalDate, Long> all = mattermost.analytics().postCountsPerDay();
        SortedMap<LocalDate, Long> ofBots = mattermost.analytics().botPostCountsPerDay();

        StringBuilder table = new StringBuilder("| Day | Posts | of bots |\n|:--|--:|--:|\n");
        all.forEach(
                (day, posts) -> table.append("| %s | %d | %d |\n".formatted(day, posts, ofBots.getOrDefault(day, 0L))));
        return mattermost.posts().createPost(p -> p.channelId(channelId).message(table.toString()));
    }
    // end::recipe-per-day[]
}
