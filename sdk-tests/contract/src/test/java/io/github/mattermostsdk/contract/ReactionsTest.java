package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Reaction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Emoji reactions to posts. */
class ReactionsTest extends Scenarios {
    ReactionsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aReactionIsSavedAndRead() {
        Post post = post("tell me");

        Reaction saved = asBob.reactions()
                .saveReaction(
                        reaction -> reaction.userId(bob.id()).postId(post.id()).emojiName("tada"));

        assertEquals("tada", saved.emojiName());
        List<Reaction> read = asAlice.reactions().getReactions(post.id());
        assertEquals(List.of(bob.id()), read.stream().map(Reaction::userId).toList());
    }

    @Test
    void aPostWithoutReactionsHasNone() {
        Post post = post("silence");

        assertEquals(List.of(), asAlice.reactions().getReactions(post.id()));
    }

    @Test
    void reactionsOfManyPostsAreReadAtOnce() {
        Post one = post("one");
        Post two = post("two");
        asBob.reactions()
                .saveReaction(
                        reaction -> reaction.userId(bob.id()).postId(one.id()).emojiName("smile"));

        Map<String, List<Reaction>> read = asAlice.reactions().getBulkReactions(List.of(one.id(), two.id()));

        assertEquals(1, Objects.requireNonNull(read.get(one.id())).size());
        assertEquals(List.of(), read.get(two.id()));
    }

    @Test
    void aReactionIsTakenBack() {
        Post post = post("changed my mind");
        asBob.reactions()
                .saveReaction(
                        reaction -> reaction.userId(bob.id()).postId(post.id()).emojiName("smile"));

        asBob.reactions().deleteReaction(bob.id(), post.id(), "smile");

        assertEquals(List.of(), asAlice.reactions().getReactions(post.id()));
    }

    @Test
    void nobodyReactsForOthers() {
        Post post = post("mine");

        assertRefused(
                403,
                "api.reaction.save_reaction.user_id.app_error",
                () -> asBob.reactions()
                        .saveReaction(reaction ->
                                reaction.userId(alice.id()).postId(post.id()).emojiName("smile")));
    }

    @Test
    void anUnknownEmojiIsNotFound() {
        // Old servers keep whatever they are sent.
        assumeTrue(stage.hasKnownErrorIds());
        Post post = post("mine");

        assertRefused(
                404,
                "app.emoji.get_by_name.no_result",
                () -> asBob.reactions()
                        .saveReaction(reaction ->
                                reaction.userId(bob.id()).postId(post.id()).emojiName("no_such_emoji_here")));
    }
}
