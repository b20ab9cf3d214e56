package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Editing posts, and what is kept of them. */
class EditPostsTest extends Scenarios {
    EditPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPatchChangesWhatItNames() {
        Post post = post("first");

        Post patched = asAlice.posts().patchPost(post.id(), patch -> patch.message("second"));

        assertEquals("second", patched.message());
        assertNotNull(patched.editAt());
    }

    @Test
    void anUpdateReplacesThePost() {
        Post post = post("first");

        Post updated = asAlice.posts()
                .updatePost(
                        post.id(),
                        update -> update.id(post.id())
                                .message("replaced")
                                .isPinned(false)
                                .props(post.props()));

        assertEquals("replaced", updated.message());
        assertEquals("replaced", asBob.posts().getPost(post.id()).message());
    }

    @Test
    void nobodyEditsThePostsOfOthers() {
        Post post = post("mine");

        assertRefused(403, PERMISSIONS, () -> asBob.posts().patchPost(post.id(), patch -> patch.message("ours")));
        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.posts()
                        .updatePost(
                                post.id(),
                                update -> update.id(post.id()).message("ours").props(post.props())));
    }

    @Test
    void anEarlierVersionCanBeRestored() {
        Post post = post("first");
        asAlice.posts().patchPost(post.id(), patch -> patch.message("second"));
        List<Post> history = asAlice.posts().getPostEditHistory(post.id());

        assertEquals(List.of("first"), history.stream().map(Post::message).toList());
        assertEquals(post.id(), history.get(0).originalId());
        Post restored =
                asAlice.posts().restorePostVersion(post.id(), history.get(0).id());
        assertEquals("first", restored.message());
    }

    @Test
    void onlyAuthorsSeeEarlierVersions() {
        Post post = post("first");

        assertRefused(403, PERMISSIONS, () -> asBob.posts().getPostEditHistory(post.id()));
    }

    @Test
    void onlyAuthorsRestoreEarlierVersions() {
        Post post = post("first");

        assertRefused(403, PERMISSIONS, () -> asBob.posts().restorePostVersion(post.id(), unknownId()));
    }

    @Test
    void aPinnedPostIsMarked() {
        Post post = post("to be pinned");

        asBob.posts().pinPost(post.id());
        assertTrue(asAlice.posts().getPost(post.id()).isPinned());

        asAlice.posts().unpinPost(post.id());
        assertFalse(asAlice.posts().getPost(post.id()).isPinned());
    }
}
