package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.export.ExportProgress;
import io.github.mattermostsdk.export.ExportSummary;
import io.github.mattermostsdk.export.HistoryExport;
import io.github.mattermostsdk.model.Post;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of channels, written to files. */
class ExportHistoryTest extends WalkScenarios {
    /** More than the export asks for at once. */
    private static final int MANY = 230;

    @TempDir
    private Path folder = Path.of("");

    ExportHistoryTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyPostOfATeamIsWritten() throws IOException {
        String team = stage.cast().openQuietTeam(alice, bob);
        String square = townSquareOf(team);
        String offTopic = asAlice.channels().getChannelByName(team, "off-topic").id();
        List<Post> posts = new ArrayList<>(announcements(square));
        Post root = postAtOnce(square, 1).get(0);
        Post gone = postAtOnce(square, 1).get(0);
        Post withFile = postWithFile(square);
        asBob.reactions().saveReaction(r -> r.userId(bob.id()).postId(root.id()).emojiName("smile"));
        posts.addAll(List.of(root, reply(root, "a reply"), withFile));
        asAdmin.posts().deletePost(gone.id());
        List<Post> others = new ArrayList<>(announcements(offTopic));
        others.addAll(postAtOnce(offTopic, 7));

        ExportSummary summary =
                HistoryExport.of(asAlice).team(team).directory(folder).run();

        assertEquals(Map.of(), summary.failures());
        assertEquals(2, summary.channels());
        assertEquals(posts.size() + others.size(), summary.posts());
        assertIds(ids(posts), postIds(square));
        assertIds(ids(others), postIds(offTopic));
        assertEquals(1, metadata(square, root, "reactions").size());
        assertEquals(
                root.id(), Json.text(written(square, posts.get(posts.size() - 2).id()), "root_id"));
        assertEquals("notes.txt", Json.text(metadata(square, withFile, "files").get(0), "name"));
        List<String> users =
                lines("users").map(line -> Json.text(line.get("user"), "id")).toList();
        assertTrue(users.containsAll(List.of(alice.id(), bob.id())));
        assertEquals(users.stream().distinct().toList(), users);
    }

    @Test
    void anExportThatWasBrokenOffGoesOn() throws IOException {
        String channel = quietChannel();
        List<Post> posts = new ArrayList<>(announcements(channel));
        posts.addAll(postAtOnce(channel, MANY));

        assertThrows(
                IllegalStateException.class,
                () -> export(asAlice, channel)
                        .onProgress(ExportHistoryTest::breakOff)
                        .run());
        long begun = lines(channel).count();
        postAtOnce(channel, 3);
        ExportSummary summary = export(asAlice, channel).run();

        assertTrue(begun > 1 && begun < posts.size(), begun + " lines");
        assertEquals(posts.size(), summary.posts());
        assertIds(ids(posts), postIds(channel));
        Path whole = folder.resolve("whole");
        assertEquals(
                posts.size() + 3,
                HistoryExport.of(asBob).channel(channel).directory(whole).run().posts());
        List<String> all = Files.readAllLines(whole.resolve(channel + ".jsonl"));
        List<String> last = Files.readAllLines(file(channel));
        // All but the three that are newer, byte for byte.
        assertEquals(all.subList(4, all.size()), last.subList(1, last.size()));
    }

    @Test
    void aChannelThatMayNotBeReadIsNamed() {
        String channel = quietChannel();
        MattermostClient dave = stage.cast().dave().client();

        ExportSummary summary = export(dave, channel).run();

        assertEquals(0, summary.channels());
        assertTrue(summary.failures().containsKey(channel));
    }

    private HistoryExport export(MattermostClient client, String channel) {
        return HistoryExport.of(client).channel(channel).directory(folder);
    }

    private static void breakOff(ExportProgress progress) {
        if (progress.posts() > 0) {
            throw new IllegalStateException("broken off");
        }
    }

    private Post postWithFile(String channel) {
        FileUpload notes = FileUpload.of("notes.txt", "some notes".getBytes(StandardCharsets.UTF_8));
        String file = asAlice.files()
                .uploadFile(form -> form.channelId(channel).addFile(notes))
                .fileInfos()
                .get(0)
                .id();
        return asAlice.posts()
                .createPost(
                        post -> post.channelId(channel).message("with a file").addFileId(file));
    }

    private Path file(String name) {
        return folder.resolve(name + ".jsonl");
    }

    private Stream<Map<String, @Nullable Object>> lines(String name) throws IOException {
        return Files.readAllLines(file(name)).stream().map(line -> Json.object(Json.parse(line)));
    }

    private Stream<Map<String, @Nullable Object>> posts(String channel) throws IOException {
        return lines(channel)
                .filter(line -> Objects.equals(line.get("type"), "post"))
                .map(line -> Json.object(line.get("post")));
    }

    private List<String> postIds(String channel) throws IOException {
        return posts(channel).map(post -> Json.text(post, "id")).toList();
    }

    private Map<String, @Nullable Object> written(String channel, String id) throws IOException {
        return posts(channel)
                .filter(post -> Json.text(post, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<?> metadata(String channel, Post post, String name) throws IOException {
        return Json.object(written(channel, post.id()).get("metadata")).get(name) instanceof List<?> list
                ? list
                : List.of();
    }
}
