package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FilesTest {

    private final TestServer server = new TestServer();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private static MultipartForm form(FileUpload file) {
        return parts -> {
            parts.file("files", file);
            parts.text("channel_id", "abc");
        };
    }

    @Test
    void sendsAFormWithTheTextPartsFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("größe \"1\".txt"), "content");
        server.answer(201, "{}");
        server.calls()
                .uploadForm(form(FileUpload.of(file).contentType("text/plain")))
                .execute();
        var request = server.taken();
        assertTrue(
                String.valueOf(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary="));
        assertEquals(
                request.getBodySize(),
                Long.parseLong(String.valueOf(request.getHeaders().get("Content-Length"))));
        String body = Objects.requireNonNull(request.getBody()).utf8();
        assertTrue(body.indexOf("name=\"channel_id\"") < body.indexOf("name=\"files\""), body);
        assertTrue(body.contains("filename=\"größe %221%22.txt\""), body);
        assertTrue(body.contains("Content-Type: text/plain\r\n"), body);
        assertTrue(body.contains("\r\n\r\ncontent\r\n"), body);
    }

    @Test
    void sendsAFileAsItIs() {
        server.answer(201, "{}");
        server.calls().uploadRaw(FileUpload.of("a.bin", new byte[] {1, 2, 3})).execute();
        var request = server.taken();
        assertEquals("application/octet-stream", request.getHeaders().get("Content-Type"));
        assertArrayEquals(
                new byte[] {1, 2, 3}, Objects.requireNonNull(request.getBody()).toByteArray());
    }

    @Test
    void sendsAContentOfUnknownLength() {
        server.answer(201, "{}");
        FileUpload file = FileUpload.of("a.txt", -1, () -> new ByteArrayInputStream(bytes("abc")));
        server.calls().uploadRaw(file).execute();
        var request = server.taken();
        assertEquals("chunked", request.getHeaders().get("Transfer-Encoding"));
        assertEquals("abc", Objects.requireNonNull(request.getBody()).utf8());
    }

    @Test
    void tellsTheProgressOfAnUpload() {
        List<Long> steps = new ArrayList<>();
        server.answer(201, "{}");
        FileUpload file = FileUpload.of("a.bin", new byte[100_000]).onProgress((done, total) -> {
            assertEquals(100_000, total);
            steps.add(done);
        });
        server.calls().uploadForm(form(file)).execute();
        assertEquals(100_000, steps.get(steps.size() - 1));
        assertTrue(steps.size() > 5, steps.toString());
        assertEquals(steps.stream().sorted().toList(), steps);
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        TestCalls calls = server.calls();
        Path missing = folder.resolve("missing.txt");
        TransportException failure = fails(
                TransportException.class,
                () -> calls.uploadForm(form(FileUpload.of(missing))).execute());
        assertEquals(Kind.UPLOAD_SOURCE, failure.kind());
        assertTrue(failure.getMessage().contains("missing.txt"), failure.getMessage());
        assertNull(failure.unknownOutcome());
        assertEquals(0, server.requests());
    }

    @Test
    void saysThatTheContentBrokeOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        server.answer(201, "{}").answer(201, "{}").answer(201, "{}");
        TestCalls calls = server.calls();
        for (FileUpload file : List.of(
                FileUpload.of("a.txt", 10, () -> broken),
                FileUpload.of("a.txt", 10, () -> new ByteArrayInputStream(new byte[5])),
                FileUpload.of("a.txt", 10, () -> new ByteArrayInputStream(new byte[15])))) {
            TransportException failure =
                    fails(TransportException.class, () -> calls.uploadRaw(file).execute());
            assertEquals(Kind.UPLOAD_SOURCE, failure.kind(), failure.getMessage());
            assertNull(failure.unknownOutcome());
        }
    }

    @Test
    void readsAStreamOnlyOnce() {
        server.answer(201, "{}").answer(201, "{}");
        FileUpload once = FileUpload.once("a.txt", 3, new ByteArrayInputStream(bytes("abc")));
        ApiCall<Map<String, String>> call = server.calls().uploadRaw(once);
        call.execute();
        TransportException failure = fails(TransportException.class, call::execute);
        assertTrue(failure.getMessage().contains("only once"), failure.getMessage());
        assertEquals("abc", Objects.requireNonNull(server.taken().getBody()).utf8());
        assertFalse(once.isRepeatable());
    }

    @Test
    void anExceptionOfTheProgressListenerReachesTheCaller() {
        server.answer(201, "{}");
        TestCalls calls = server.calls();
        FileUpload file = FileUpload.of("a.txt", new byte[10]).onProgress((done, total) -> {
            throw new IllegalStateException("stop");
        });
        assertThrows(IllegalStateException.class, () -> calls.uploadRaw(file).execute());
        CompletableFuture<Map<String, String>> later = calls.uploadRaw(file).executeAsync();
        assertThrows(java.util.concurrent.CompletionException.class, later::join);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private TestServer file(byte[] content) {
        return server.answer(new MockResponse.Builder()
                .setHeader("Content-Type", "text/plain; charset=utf-8")
                .setHeader("Content-Disposition", "attachment;filename=\"a.txt\"; filename*=UTF-8''%C3%A4.txt")
                .body(new okio.Buffer().write(content))
                .build());
    }

    @Test
    void downloads() throws IOException {
        byte[] content = new byte[100_000];
        content[99_999] = 7;
        file(content);
        List<Long> steps = new ArrayList<>();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (Download download = server.calls().getFile("f").execute()) {
            assertEquals("text/plain; charset=utf-8", download.contentType());
            assertEquals(100_000, download.contentLength());
            assertEquals("ä.txt", download.fileName());
            assertEquals(100_000, download.writeTo(target, (done, total) -> steps.add(done)));
        }
        assertArrayEquals(content, target.toByteArray());
        assertEquals(0, steps.get(0));
        assertEquals(100_000, steps.get(steps.size() - 1));
        var request = server.taken();
        assertEquals("*/*", request.getHeaders().get("Accept"));
        assertEquals("identity", request.getHeaders().get("Accept-Encoding"));
    }

    @Test
    void givesTheConnectionBack() throws IOException {
        TestCalls calls = server.calls();
        file(new byte[10]);
        file(new byte[10]);
        try (Download download = calls.getFile("f").execute()) {
            assertEquals(10, download.inputStream().readAllBytes().length);
        }
        calls.getFile("f").execute().close();
        server.taken();
        assertEquals(1, server.taken().getExchangeIndex());
    }

    @Test
    void writesAWholeFileOrNone() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        file(bytes("new"));
        assertEquals(3, server.calls().getFile("f").execute().writeTo(target));
        assertEquals("new", Files.readString(target));

        server.answer(new MockResponse.Builder()
                .body(new okio.Buffer().write(new byte[100_000]))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        Download cut = server.calls().getFile("f").execute();
        TransportException failure = fails(TransportException.class, () -> cut.writeTo(target));
        assertEquals(Kind.CONNECTION_LOST, failure.kind());
        assertEquals("getFile", failure.operationId());
        assertEquals("new", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void saysThatTheFileCannotBeWritten() {
        file(bytes("new"));
        Download download = server.calls().getFile("f").execute();
        assertThrows(UncheckedIOException.class, () -> download.writeTo(folder.resolve("no/such/folder.txt")));
    }

    @Test
    void theStreamOfACutDownloadThrowsAnIOException() {
        server.answer(new MockResponse.Builder()
                .body(new okio.Buffer().write(new byte[100_000]))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        Download download = server.calls().getFile("f").execute();
        IOException failure =
                assertThrows(IOException.class, () -> download.inputStream().readAllBytes());
        assertTrue(String.valueOf(failure.getMessage()).startsWith("getFile failed"), failure.getMessage());
    }

    @Test
    void anErrorIsNotADownload() {
        server.answer(404, "{\"id\":\"api.file.get_file_info.app_error\"}");
        TestCalls calls = server.calls();
        assertEquals(
                "api.file.get_file_info.app_error",
                fails(NotFoundException.class, () -> calls.getFile("f").execute())
                        .errorId());
    }

    @Test
    void aWebPageIsAFileOnlyIfItIsSentAsOne() throws IOException {
        server.answer(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .setHeader("Content-Disposition", "attachment;filename=\"page.html\"")
                .body("<html></html>")
                .build());
        try (Download download = server.calls().getFile("f").execute()) {
            assertEquals(13, download.inputStream().readAllBytes().length);
        }
    }

    @Test
    void cancelEndsADownloadThatIsBeingRead() {
        server.answer(new MockResponse.Builder()
                .body(new okio.Buffer().write(new byte[1_000_000]))
                .throttleBody(1000, 1, java.util.concurrent.TimeUnit.MINUTES)
                .build());
        ApiCall<Download> call = server.calls().getFile("f");
        Download download = call.execute();
        call.cancel();
        assertThrows(IOException.class, () -> download.inputStream().readAllBytes());
    }
}
