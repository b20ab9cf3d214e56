package io.github.mattermostsdk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.RateLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryExportTest {

    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final Team team = server.seed().createTeam("acme", "Acme");
    private final User alice = server.seed().createUser("alice");
    private final User bob = server.seed().createUser("bob");
    private final MattermostClient mattermost = server.client(alice);

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void stop() {
        mattermost.close();
        server.close();
    }

    private Channel channel(String name, int posts) {
        Channel channel = server.seed().createChannel(team, name, name);
        server.seed().join(channel, alice, bob);
        for (int i = 0; i < posts; i++) {
            server.seed().createPost(channel, i % 2 == 0 ? alice : bob, name + " " + i);
        }
        return channel;
    }

    private HistoryExport export() {
        return HistoryExport.of(mattermost).directory(directory);
    }

    private Path file(Channel channel) {
        return directory.resolve(channel.id() + ".jsonl");
    }

    @Test
    void writesPostsWithThreadsReactionsFilesAndPeople() throws IOException {
        Channel channel = channel("dev", 0);
        User carla = server.seed().createUser("carla");
        server.seed().join(channel, carla);
        Post root = mattermost.posts().createPost(p -> p.channelId(channel.id()).message("Who \"knows\"?\nReally"));
        try (MattermostClient asBob = server.client(bob);
                MattermostClient asCarla = server.client(carla)) {
            byte[] content = "answer".getBytes(StandardCharsets.UTF_8);
            String fileId = asBob.files()
                    .uploadFile(form -> form.channelId(channel.id()).addFile(FileUpload.of("answer.txt", content)))
                    .fileInfos()
                    .get(0)
                    .id();
            asBob.posts()
                    .createPost(p -> p.channelId(channel.id())
                            .rootId(root.id())
                            .message("I do")
                            .fileIds(List.of(fileId)));
            asCarla.reactions()
                    .saveReaction(r -> r.userId(carla.id()).postId(root.id()).emojiName("tada"));
        }
        Post deleted = server.seed().createPost(channel, bob, "a mistake");
        server.client().posts().deletePost(deleted.id());

        ExportSummary summary = export().channel(channel.id()).run();

        assertTrue(summary.isComplete());
        assertEquals(1, summary.channels());
        List<Map<?, ?>> lines = ExportedFiles.lines(file(channel));
        assertEquals("channel", lines.get(0).get("type"));
        Map<String, Map<?, ?>> posts = ExportedFiles.byMessage(file(channel));
        assertFalse(posts.containsKey("a mistake"));
        assertEquals(lines.size() - 1, summary.posts());
        Map<?, ?> question = Objects.requireNonNull(posts.get("Who \"knows\"?\nReally"));
        Map<?, ?> answer = Objects.requireNonNull(posts.get("I do"));
        assertEquals("alice", question.get("username"));
        assertEquals("bob", answer.get("username"));
        assertEquals(root.id(), ExportedFiles.post(answer).rootId());
        assertEquals(1, ExportedFiles.post(question).replyCount());
        assertEquals(
                carla.id(),
                Objects.requireNonNull(ExportedFiles.post(question).metadata())
                        .reactions()
                        .get(0)
                        .userId());
        assertEquals(
                "answer.txt",
                Objects.requireNonNull(ExportedFiles.post(answer).metadata())
                        .files()
                        .get(0)
                        .name());
        List<String> people = ExportedFiles.lines(directory.resolve("users.jsonl")).stream()
                .map(line -> String.valueOf(((Map<?, ?>) Objects.requireNonNull(line.get("user"))).get("username")))
                .sorted()
                .toList();
        assertEquals(List.of("alice", "bob", "carla"), people);
    }

    @Test
    void exportsTheChannelsOfATeamAndNoOther() throws IOException {
        Channel dev = channel("dev", 3);
        Channel old = channel("old", 2);
        server.seed().archive(old);
        Team other = server.seed().createTeam("other", "Other");
        Channel elsewhere = server.seed().createChannel(other, "elsewhere", "Elsewhere");
        server.seed().join(elsewhere, alice);
        mattermost.channels().createDirectChannel(List.of(alice.id(), bob.id()));

        ExportSummary summary = export().team(team.id()).run();

        assertEquals(4, summary.channels(), "with Town Square and Off-Topic");
        List<String> names = ExportedFiles.names(directory);
        assertTrue(names.containsAll(Set.of(dev.id() + ".jsonl", old.id() + ".jsonl", "users.jsonl")), names::toString);
        assertEquals(9, names.size(), names::toString);

        Path withoutArchived = directory.resolve("present");
        export().team(team.id())
                .includeArchived(false)
                .directory(withoutArchived)
                .run();
        assertEquals(7, ExportedFiles.names(withoutArchived).size());
    }

    @Test
    void whatCannotBeReadDoesNotStopTheRest() throws IOException {
        Channel dev = channel("dev", 5);
        Channel secret = server.seed().createPrivateChannel(team, "secret", "Secret");

        ExportSummary summary = export().channel(secret.id())
                .channel("x".repeat(26))
                .channel(dev.id())
                .run();

        assertFalse(summary.isComplete());
        assertEquals(Set.of(secret.id(), "x".repeat(26)), summary.failures().keySet());
        assertInstanceOf(ForbiddenException.class, summary.failures().get(secret.id()));
        assertEquals(1, summary.channels());
        assertTrue(ExportedFiles.byMessage(file(dev)).containsKey("dev 4"));
        assertFalse(Files.exists(file(secret)));
    }

    @Test
    void aFinishedChannelIsNotReadAgain() throws IOException {
        Channel dev = channel("dev", 5);
        export().channel(dev.id()).run();
        Map<String, List<String>> before = ExportedFiles.texts(directory);
        server.seed().createPost(dev, bob, "later");
        server.clearRequests();

        ExportSummary summary = export().channel(dev.id()).run();

        assertEquals(before, ExportedFiles.texts(directory));
        assertEquals(Files.readAllLines(file(dev)).size() - 1, summary.posts());
        assertTrue(server.requests().stream()
                .noneMatch(call -> Set.of("getPostsForChannel", "getUsersByIds").contains(call.operationId())));
    }

    @Test
    void tellsHowItGetsOn() {
        Channel dev = channel("dev", 450);
        Channel ops = channel("ops", 10);
        List<ExportProgress> told = new ArrayList<>();

        ExportSummary summary = export().channel(dev.id())
                .channel(ops.id())
                .channelsAtOnce(1)
                .onProgress(told::add)
                .run();

        ExportProgress last = told.get(told.size() - 1);
        assertEquals(2, last.channels());
        assertEquals(2, last.channelsDone());
        assertEquals(summary.posts(), last.posts());
        assertTrue(last.postsExpected() >= last.posts(), last::toString);
        assertTrue(told.stream().anyMatch(progress -> progress.posts() == 200), told::toString);
    }

    @Test
    void keepsWithinTheRateLimit() {
        try (InMemoryMattermost limited = InMemoryMattermost.builder()
                        .rateLimits(RateLimits.byAddress(100, 5))
                        .start();
                MattermostClient admin = limited.client()) {
            Team busy = limited.seed().createTeam("busy", "Busy");
            for (int i = 0; i < 20; i++) {
                Channel channel = limited.seed().createChannel(busy, "c" + i, "c" + i);
                limited.seed().join(channel, limited.admin());
                limited.seed().createPost(channel, limited.admin(), "in " + i);
            }

            ExportSummary summary = HistoryExport.of(admin)
                    .team(busy.id())
                    .channelsAtOnce(8)
                    .directory(directory)
                    .run();

            assertEquals(Map.of(), summary.failures());
            assertEquals(22, summary.channels());
            long refused = limited.requests().stream()
                    .filter(call -> call.status() == 429)
                    .count();
            assertTrue(refused <= 16, () -> refused + " requests over the limit");
        }
    }

    @Test
    void twoAtOnceInOneFolderAreRefused() {
        Channel dev = channel("dev", 5);
        List<String> refusals = new ArrayList<>();

        export().channel(dev.id())
                .onProgress(progress -> refusals.add(String.valueOf(assertThrows(
                                UncheckedIOException.class,
                                () -> export().channel(dev.id()).run())
                        .getMessage())))
                .run();

        assertFalse(refusals.isEmpty());
        assertTrue(refusals.get(0).contains("Another export"), refusals::toString);
    }

    @Test
    void refusesAnUnreasonableNumberOfChannelsAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> export().channelsAtOnce(0));
        assertThrows(IllegalArgumentException.class, () -> export().channelsAtOnce(17));
    }
}
