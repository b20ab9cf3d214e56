package io.github.mattermostsdk.examples.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.MessageAttachment;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingRecipesTest {
    private final Workplace acme = Workplace.open();
    private final MattermostClient mattermost = acme.mattermost();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void reportsABuild() {
        PostFromCi.Build build = new PostFromCi.Build("nightly", false, "https://ci.example.com/7", "main", "0a1b2c3");

        Post post = PostFromCi.report(mattermost, "acme", "dev", build);

        MessageAttachment attachment =
                mattermost.posts().getPost(post.id()).props().attachments().get(0);
        assertEquals("nightly failed", attachment.title());
        assertEquals("https://ci.example.com/7", attachment.titleLink());
        assertEquals("main", attachment.fields().get(0).value());
        assertTrue(PostFromCi.tryToReport(mattermost, build));
        acme.server().faults().on("createPost").answer(403, "text/plain", "no");
        assertFalse(PostFromCi.tryToReport(mattermost, build));
    }

    @Test
    void repliesToAPostAndToAReply() {
        Post question = acme.server().seed().createPost(acme.dev(), acme.ben(), "Who has time?");

        Post first = ReplyInThread.reply(mattermost, question, "I do");
        Post second = ReplyInThread.reply(mattermost, first, "In an hour");

        assertEquals(question.id(), second.rootId());
        List<String> thread = ReplyInThread.read(mattermost, question.id());
        assertEquals(3, thread.size(), thread::toString);
        assertTrue(thread.containsAll(List.of("Who has time?", "I do", "In an hour")), thread::toString);
        assertThrows(
                BadRequestException.class,
                () -> mattermost
                        .posts()
                        .createPost(p ->
                                p.channelId(acme.dev().id()).rootId(first.id()).message("a reply's reply")));
    }

    @Test
    void postsFilesAndKeepsThem(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.csv"), "day,posts\n");

        Post post = UploadAndPost.post(mattermost, acme.dev().id(), report, "picture".getBytes(UTF_8));
        DownloadFiles.download(mattermost, post.id(), folder.resolve("files"));

        assertEquals(2, post.fileIds().size());
        List<String> contents = post.fileIds().stream()
                .map(id -> read(folder.resolve("files").resolve(id)))
                .sorted()
                .toList();
        assertEquals(List.of("day,posts\n", "picture"), contents);
    }

    @Test
    void writesToOnePersonAndToSeveral() {
        acme.server().seed().createUser("carla");

        Post toBen = DirectMessage.write(mattermost, "ben", "Lunch?");
        Post again = DirectMessage.write(mattermost, "ben", "At noon?");
        Post toAll = DirectMessage.writeToGroup(mattermost, List.of("ben", "carla"), "Lunch, all of us?");

        assertEquals(toBen.channelId(), again.channelId());
        try (MattermostClient ben = acme.server().client(acme.ben())) {
            assertEquals("Lunch?", ben.posts().getPost(toBen.id()).message());
            assertEquals("Lunch, all of us?", ben.posts().getPost(toAll.id()).message());
        }
        try (MattermostClient carla = acme.server().client(mattermost.users().getUserByUsername("carla"))) {
            assertThrows(ForbiddenException.class, () -> carla.posts().getPost(toBen.id()));
            assertEquals("Lunch, all of us?", carla.posts().getPost(toAll.id()).message());
        }
    }

    @Test
    void reactsAndCounts() {
        Post post = acme.server().seed().createPost(acme.dev(), acme.ben(), "Please review");
        mattermost
                .reactions()
                .saveReaction(r -> r.userId(acme.ada().id()).postId(post.id()).emojiName("hourglass"));

        React.markAsDone(mattermost, post.id());

        assertEquals(Map.of("white_check_mark", 1L), React.count(mattermost, post.id()));
    }

    @Test
    void asksWithButtonsAndTakesThemAway() throws IOException {
        List<String> pressed = new CopyOnWriteArrayList<>();
        HttpServer handler = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        handler.createContext("/decide", exchange -> {
            pressed.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        handler.start();
        try {
            String url = "http://localhost:" + handler.getAddress().getPort() + "/decide";
            Post post = MessageButtons.askForApproval(mattermost, acme.dev().id(), "2.1", url);
            List<PostAction> buttons = post.props().attachments().get(0).actions();
            assertEquals(
                    List.of("Release", "Wait"),
                    buttons.stream().map(PostAction::name).toList());

            try (MattermostClient ben = acme.server().client(acme.ben())) {
                ben.posts().doPostAction(post.id(), "approve");
            }
            String body = pressed.get(0);
            assertTrue(body.contains("\"release\":\"2.1\""), body);
            assertTrue(body.contains(acme.ben().id()), body);

            Post closed = MessageButtons.close(mattermost, post.id(), "Ben releases 2.1");
            assertEquals("Ben releases 2.1", closed.message());
            assertEquals(List.of(), closed.props().attachments());
        } finally {
            handler.stop(0);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
