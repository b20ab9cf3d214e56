package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Interloper;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.UnknownOutcome;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.Post;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of writes that the server carries out, but whose answers never arrive. */
class LostAnswersTest extends Scenarios {
    private final Interloper interloper = new Interloper(stage.site());
    private final Attempts attempts = new Attempts();
    private final String channel = townSquare().id();
    private final MattermostClient client = MattermostClient.builder()
            .serverUrl(interloper.url())
            .accessToken(alice.anotherSession())
            .listener(attempts)
            .build();

    LostAnswersTest(ContractRun run) {
        super(run);
    }

    @AfterEach
    void leave() {
        client.sessions().logout();
        client.close();
        interloper.close();
    }

    @Test
    void aPostIsStoredOnceAndComesBack() {
        String message = "lost " + stage.uniqueWord();
        interloper.loseAnswers("/posts", 1);

        Post post = client.posts().createPost(p -> p.channelId(channel).message(message));

        assertEquals(List.of(0, 201), attempts.of("createPost"));
        assertEquals(List.of(201, 201), interloper.answers());
        assertEquals(List.of(post.id()), stored(message));
    }

    @Test
    void aPostWhoseAnswersAreAllLostIsReportedAndFoundByItsKey() {
        String message = "lost " + stage.uniqueWord();
        CreatePostRequest request =
                CreatePostRequest.builder().channelId(channel).message(message).build();
        interloper.loseAnswers("/posts", 3);

        TransportException lost =
                assertThrows(TransportException.class, () -> client.posts().createPost(request));

        UnknownOutcome outcome = Objects.requireNonNull(lost.unknownOutcome());
        assertEquals(List.of(0, 0, 0), attempts.of("createPost"));
        assertEquals(1, stored(message).size());
        Post post = client.posts()
                .createPost(request.toBuilder()
                        .pendingPostId(Objects.requireNonNull(outcome.idempotencyKey()))
                        .build());
        assertEquals(List.of(post.id()), stored(message));
    }

    @Test
    void aPostThatMayBeDoubledIsSentOnce() {
        String message = "lost " + stage.uniqueWord();
        interloper.loseAnswers("/posts", 1);

        TransportException lost = assertThrows(
                TransportException.class,
                () -> client.withOptions(o -> o.exactlyOncePosts(false))
                        .posts()
                        .createPost(p -> p.channelId(channel).message(message)));

        assertFalse(Objects.requireNonNull(lost.unknownOutcome()).isRepeatable());
        assertEquals(List.of(0), attempts.of("createPost"));
        assertEquals(1, stored(message).size());
    }

    @Test
    void whatEndsInTheSameStateIsSentAgain() {
        Post post = post("to be changed " + stage.uniqueWord());

        interloper.loseAnswers("/reactions", 1);
        client.reactions()
                .saveReaction(r -> r.userId(alice.id()).postId(post.id()).emojiName("rocket"));
        interloper.loseAnswers("/patch", 1);
        client.posts().patchPost(post.id(), p -> p.message("changed once"));

        assertEquals(2, attempts.of("saveReaction").size());
        assertEquals(1, asBob.reactions().getReactions(post.id()).size());
        assertEquals(2, attempts.of("patchPost").size());
        assertEquals("changed once", asBob.posts().getPost(post.id()).message());
    }

    @Test
    void anUploadIsSentOnceAndItsFateIsUnknown() {
        interloper.loseAnswers("/files", 1);

        TransportException lost = assertThrows(
                TransportException.class,
                () -> client.files()
                        .uploadFile(form ->
                                form.channelId(channel).addFile(FileUpload.of("lost.txt", new byte[] {1, 2}))));

        UnknownOutcome outcome = Objects.requireNonNull(lost.unknownOutcome());
        assertEquals("uploadFile", outcome.operationId());
        assertFalse(outcome.isRepeatable());
        assertTrue(lost.getMessage().contains("may have carried it out"), lost::getMessage);
        assertEquals(List.of(201), interloper.answers());
    }

    private List<String> stored(String message) {
        return asBob.posts().allPostsForChannel(channel, query -> query.perPage(200)).stream()
                .filter(post -> post.message().equals(message))
                .map(Post::id)
                .toList();
    }
}
