package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads lists of posts. */
final class Posts {

    private Posts() {}

    /** Returns the posts of a page in its order. The map beside that order also holds posts of threads: they do not count. */
    static List<Post> inOrder(PostList list) {
        return inOrder(list.order(), list.posts());
    }

    static List<Post> inOrder(List<String> order, Map<String, Post> posts) {
        return order.stream().map(posts::get).filter(Objects::nonNull).toList();
    }

    static long createdAt(Post post) {
        return post.createAt().toEpochMilli();
    }
}
