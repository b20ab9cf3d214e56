package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Reaction;
import java.util.Map;
import java.util.stream.Collectors;

/** Reacts to a post, and counts who did. */
final class React {

    private React() {}

    // tag::recipe-react[]
    static void markAsDone(MattermostClient mattermost, String postId) {
        String me = mattermost.users().getMe().id();
        mattermost.reactions().saveReaction(r -> r.userId(me).postId(postId).emojiName("white_check_mark"));
        mattermost.reactions().deleteReaction(me, postId, "hourglass");
    }
    // end::recipe-react[]

    // tag::recipe-react-count[]
    static Map<String, Long> count(MattermostClient mattermost, String postId) {
        return mattermost.reactions().getReactions(postId).stream()
                .collect(Collectors.groupingBy(Reaction::emojiName, Collectors.counting()));
    }
    // end::recipe-react-count[]
}
