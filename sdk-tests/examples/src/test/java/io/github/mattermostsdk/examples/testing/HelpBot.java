package io.github.mattermostsdk.examples.testing;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.time.Instant;
import java.util.List;

// tag::testing-bot[]
/** Answers every question in a channel, in its thread. */
final class HelpBot {
    private final PostsApi posts;
    private final String channelId;

    HelpBot(PostsApi posts, String channelId) {
        this.posts = posts;
        this.channelId = channelId;
    }

    /** Answers what was asked after a time, and returns the answers. */
    List<Post> answerSince(Instant time) {
        PostList news = posts.getPostsForChannel(channelId, query -> query.since(time));
        return news.postsInOrder().stream()
                .filter(post -> post.rootId().isEmpty() && post.message().endsWith("?"))
                .map(this::answer)
                .toList();
    }

    private Post answer(Post question) {
        return posts.createPost(answer -> answer.channelId(channelId)
                .rootId(question.id())
                .message("The handbook knows: https://handbook.example.com"));
    }
}
// end::testing-bot[]
