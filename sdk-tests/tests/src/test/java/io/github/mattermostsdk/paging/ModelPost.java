package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.model.Post;
import java.time.Instant;

/** A post of a model server. */
record ModelPost(String id, long createAt, long updateAt, String rootId, boolean isDeleted, String originalId) {

    ModelPost(String id, long createAt, long updateAt, String rootId, boolean isDeleted) {
        this(id, createAt, updateAt, rootId, isDeleted, "");
    }

    static ModelPost of(String id, long createAt) {
        return new ModelPost(id, createAt, createAt, "", false);
    }

    ModelPost in(String root) {
        return new ModelPost(id, createAt, updateAt, root, isDeleted);
    }

    ModelPost changed(long time) {
        return new ModelPost(id, createAt, time, rootId, isDeleted);
    }

    ModelPost deleted(long time) {
        return new ModelPost(id, createAt, time, rootId, true);
    }

    /** The earlier version of a post, which the server keeps as a deleted post of its own. */
    ModelPost versionOf(String post) {
        return new ModelPost(id, createAt, updateAt, rootId, true, post);
    }

    Post toPost() {
        return Post.builder()
                .id(id)
                .createAt(Instant.ofEpochMilli(createAt))
                .updateAt(Instant.ofEpochMilli(updateAt))
                .deleteAt(isDeleted ? Instant.ofEpochMilli(updateAt) : null)
                .rootId(rootId)
                .originalId(originalId)
                .message("")
                .build();
    }
}
