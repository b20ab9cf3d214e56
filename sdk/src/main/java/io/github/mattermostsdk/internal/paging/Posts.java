package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;

/** Reads posts. */
final class Posts {

    private Posts() {}

    static long createdAt(Post post) {
        return post.createAt().toEpochMilli();
    }
}
