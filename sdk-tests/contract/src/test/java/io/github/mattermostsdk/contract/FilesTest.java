package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.model.FileInfo;
import io.github.mattermostsdk.model.FileUploadResponse;
import io.github.mattermostsdk.model.Post;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Files, from upload to download. */
class FilesTest extends Scenarios {
    private static final byte[] TEXT = "line one\nline two\n".getBytes(StandardCharsets.UTF_8);

    FilesTest(ContractRun run) {
        super(run);
    }

    @Test
    void aFileComesBackAsItWasSent() throws IOException {
        FileInfo info = upload(FileUpload.of("notes.txt", TEXT));

        assertEquals("notes.txt", info.name());
        assertEquals(TEXT.length, info.size());
        assertEquals("notes.txt", asAlice.files().getFileInfo(info.id()).name());
        try (Download download = asAlice.files().getFile(info.id())) {
            assertArrayEquals(TEXT, download.inputStream().readAllBytes());
        }
    }

    @Test
    void anImageHasThumbnailAndPreview() {
        FileInfo info =
                upload(FileUpload.of("chart.png", Pictures.png(400, 300)).contentType("image/png"));

        assertEquals(400, info.width());
        // Servers make both in their own time.
        Eventually.until("preview", () -> isThere(() -> asAlice.files().getFilePreview(info.id())));
        Eventually.until("thumbnail", () -> isThere(() -> asAlice.files().getFileThumbnail(info.id())));
    }

    @Test
    void aTextHasNeitherThumbnailNorPreview() {
        FileInfo info = upload(FileUpload.of("notes.txt", TEXT));

        assertRefused(
                400,
                "api.file.get_file_preview.no_preview.app_error",
                () -> asAlice.files().getFilePreview(info.id()));
        assertRefused(
                400,
                "api.file.get_file_thumbnail.no_thumbnail.app_error",
                () -> asAlice.files().getFileThumbnail(info.id()));
    }

    @Test
    void aPostHasItsFiles() {
        FileInfo info = upload(FileUpload.of("notes.txt", TEXT));
        Post post = postWith(info);

        List<FileInfo> files = asBob.posts().getFileInfosForPost(post.id());

        assertEquals(List.of(info.id()), files.stream().map(FileInfo::id).toList());
        assertEquals(post.id(), files.get(0).postId());
    }

    @Test
    void aPublicLinkIsGivenWhereItIsAllowed() {
        FileInfo info = upload(FileUpload.of("notes.txt", TEXT));
        postWith(info);

        if (stage.settings().isOn("EnablePublicLink")) {
            assertTrue(asAlice.files().getFileLink(info.id()).link().contains(info.id()));
        } else {
            assertRefused(
                    List.of(403, 501),
                    List.of("api.file.get_public_link.disabled.app_error"),
                    () -> asAlice.files().getFileLink(info.id()));
        }
    }

    @Test
    void outsidersDoNotReadFiles() {
        FileInfo info = upload(FileUpload.of("notes.txt", TEXT));
        MattermostClient outsider = stage.cast().dave().client();

        assertRefused(403, PERMISSIONS, () -> outsider.files().getFile(info.id()));
        assertRefused(403, PERMISSIONS, () -> outsider.files().getFileInfo(info.id()));
    }

    private FileInfo upload(FileUpload file) {
        String channel = townSquare().id();
        FileUploadResponse uploaded =
                asAlice.files().uploadFile(form -> form.channelId(channel).addFile(file));
        return uploaded.fileInfos().get(0);
    }

    private Post postWith(FileInfo info) {
        String channel = townSquare().id();
        return asAlice.posts()
                .createPost(
                        post -> post.channelId(channel).message("with a file").addFileId(info.id()));
    }

    private static boolean isThere(Supplier<Download> image) {
        try (Download download = image.get()) {
            return String.valueOf(download.contentType()).startsWith("image/");
        } catch (NotFoundException notYet) {
            return false;
        }
    }
}
