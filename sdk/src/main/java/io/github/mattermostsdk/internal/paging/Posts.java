package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.List;
import java.util.Objects;

/** Reads lists of posts. */
final class Posts {

    private Posts() {}

    /** Returns the posts of a page in its order. The map beside that order also holds posts of threads: they do not count. */
    static List<Post> inOrder(PostList list) {
        return list.order().stream()
                .map(id -> list.posts().get(id))
                .filter(Objects::nonNull)
                .toList();
    }

    static long createdAt(Post post) {
        return post.createAt().toEpochMilli();
    }
}
