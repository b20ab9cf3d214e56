package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.CreatePostRequest;
import io.github.mattermostsdk.model.MessageAttachment;
import io.github.mattermostsdk.model.Post;
import org.junit.jupiter.api.Test;

/** Writing and deleting posts. */
class WritePostsTest extends Scenarios {
    WritePostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aMessageIsKeptAsItWasWritten() {
        String message = "  **Grüße** \uD83D\uDE80 \u304A\u306F\u3088\u3046 " + stage.uniqueWord() + "  ";

        Post written = post(message);

        assertEquals(message, written.message());
        assertEquals(alice.id(), written.userId());
        assertEquals(message, asBob.posts().getPost(written.id()).message());
    }

    @Test
    void aPostWithTheSamePendingIdIsWrittenOnce() {
        String channel = townSquare().id();
        CreatePostRequest request = CreatePostRequest.builder()
                .channelId(channel)
                .message("once " + stage.uniqueWord())
                .pendingPostId(alice.id() + ":" + stage.uniqueWord())
                .build();

        Post first = asAlice.posts().createPost(request);
        Post second = asAlice.posts().createPost(request);

        assertEquals(first.id(), second.id());
    }

    @Test
    void anAnswerBelongsToItsThread() {
        Post root = post("root " + stage.uniqueWord());

        Post answer = reply(root, "answer");

        assertEquals(root.id(), answer.rootId());
        assertRefused(
                400,
                "api.post.create_post.root_id.app_error",
                () -> asAlice.posts()
                        .createPost(post -> post.channelId(root.channelId())
                                .rootId(unknownId())
                                .message("lost")));
    }

    @Test
    void attachmentsComeBackTyped() {
        String channel = townSquare().id();

        Post written = asAlice.posts()
                .createPost(post -> post.channelId(channel)
                        .message("")
                        .props(props -> props.addAttachment(attachment -> attachment
                                .fallback("build")
                                .color("#36a64f")
                                .title("CI")
                                .text("412 tests")
                                .addField(field ->
                                        field.title("branch").value("main").isShort(true)))));

        MessageAttachment attachment =
                asBob.posts().getPost(written.id()).props().attachments().get(0);
        assertEquals("CI", attachment.title());
        assertEquals("main", attachment.fields().get(0).value());
    }

    @Test
    void nobodyWritesWhereTheyAreNot() {
        String channel = townSquare().id();
        MattermostClient outsider = stage.cast().dave().client();

        assertRefused(
                403,
                PERMISSIONS,
                () -> outsider.posts()
                        .createPost(post -> post.channelId(channel).message("x")));
        assertRefused(
                403,
                PERMISSIONS,
                () -> asAlice.posts()
                        .createPost(post -> post.channelId(unknownId()).message("x")));
    }

    @Test
    void administratorsCanShowAPostToOneUser() {
        String channel = townSquare().id();

        Post shown = asAdmin.posts()
                .createPostEphemeral(request -> request.userId(alice.id())
                        .post(post -> post.channelId(channel).message("only for you")));

        assertEquals("only for you", shown.message());
        assertRefused(
                403,
                PERMISSIONS,
                () -> asAlice.posts()
                        .createPostEphemeral(request -> request.userId(bob.id())
                                .post(post -> post.channelId(channel).message("x"))));
    }

    @Test
    void aDeletedPostIsGone() {
        Post post = post("to be deleted");

        assertRefused(403, PERMISSIONS, () -> asBob.posts().deletePost(post.id()));
        asAlice.posts().deletePost(post.id());

        assertRefused(404, "app.post.get.app_error", () -> asAlice.posts().getPost(post.id()));
    }
}
