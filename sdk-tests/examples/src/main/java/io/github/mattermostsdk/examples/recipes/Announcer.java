package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.error.MattermostException;

// tag::recipe-mock-subject[]
/** The class that is to be tested: it asks for the one interface that it needs. */
final class Announcer {
    private final PostsApi posts;
    private final String channelId;

    Announcer(PostsApi posts, String channelId) {
        this.posts = posts;
        this.channelId = channelId;
    }

    boolean announce(String release) {
        try {
            posts.createPost(p -> p.channelId(channelId).message("Released **" + release + "**"));
            return true;
        } catch (MattermostException e) {
            return false;
        }
    }
}
// end::recipe-mock-subject[]
