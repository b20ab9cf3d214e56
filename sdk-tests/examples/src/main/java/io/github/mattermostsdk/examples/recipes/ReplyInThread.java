package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Post;
import java.util.List;

/** Answers a post, and reads a thread. */
final class ReplyInThread {

    private ReplyInThread() {}

    // tag::recipe-reply[]
    static Post reply(MattermostClient mattermost, Post post, String message) {
        String root = post.rootId().isEmpty() ? post.id() : post.rootId();
        return mattermost
                .posts()
                .createPost(p -> p.channelId(post.channelId()).rootId(root).message(message));
    }
    // end::recipe-reply[]

    // tag::recipe-thread[]
    static List<String> read(MattermostClient mattermost, String rootId) {
        return mattermost.posts().allPostsOfThread(rootId).stream()
                .map(Post::message)
                .toList();
    }
    // end::recipe-thread[]
}
