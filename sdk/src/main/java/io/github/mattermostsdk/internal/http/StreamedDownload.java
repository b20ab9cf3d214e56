package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A download that reads from the connection. */
final class StreamedDownload implements Download {

    private static final int CHUNK = 8192;

    private final Response response;
    private final CallContext call;
    private final InputStream stream;

    StreamedDownload(Response response, CallContext call) {
        this.response = response;
        this.call = call;
        this.stream = new TranslatingStream(response.body().byteStream());
    }

    @Override
    public InputStream inputStream() {
        return stream;
    }

    @Override
    public @Nullable String contentType() {
        MediaType type = response.body().contentType();
        return type == null ? null : type.toString();
    }

    @Override
    public long contentLength() {
        return response.body().contentLength();
    }

    @Override
    public @Nullable String fileName() {
        return ContentDisposition.fileName(response.header("Content-Disposition"));
    }

    @Override
    public long writeTo(Path file, ProgressListener progress) {
        // Beside the target, since a file can be moved at one stroke only within its file system.
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (this) {
            try {
                long bytes;
                try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                    bytes = copy(out, progress);
                }
                moveOver(unfinished, file);
                return bytes;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException local) {
            throw new UncheckedIOException("The download could not be written to " + file.getFileName(), local);
        }
    }

    private static void moveOver(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public long writeTo(OutputStream target, ProgressListener progress) {
        try (this) {
            return copy(target, progress);
        } catch (IOException local) {
            throw new UncheckedIOException("The download could not be written", local);
        }
    }

    private long copy(OutputStream target, ProgressListener progress) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long total = contentLength();
        long transferred = 0;
        progress.onProgress(0, total);
        for (int count = next(chunk); count >= 0; count = next(chunk)) {
            target.write(chunk, 0, count);
            transferred += count;
            progress.onProgress(transferred, total);
        }
        return transferred;
    }

    private int next(byte[] chunk) {
        try {
            return stream.read(chunk, 0, chunk.length);
        } catch (BrokenDownloadException broken) {
            throw broken.failure().toException(null);
        } catch (IOException closed) {
            throw TransportFailures.of(closed, call, true).toException(null);
        }
    }

    @Override
    public void close() {
        response.close();
    }

    @Override
    public String toString() {
        return "Download[" + fileName() + ", " + contentType() + ", " + contentLength() + " bytes]";
    }

    /** Gives the exceptions of the HTTP client the words of the SDK. */
    private final class TranslatingStream extends InputStream {

        private final InputStream in;

        TranslatingStream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return in.read(target, offset, length);
            } catch (IOException broken) {
                throw new BrokenDownloadException(TransportFailures.of(broken, call, true));
            }
        }

        @Override
        public void close() {
            StreamedDownload.this.close();
        }
    }

    /** Thrown by the stream of a download. */
    private static final class BrokenDownloadException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Failure.Unanswered failure;

        BrokenDownloadException(Failure.Unanswered failure) {
            super(failure.message(), failure.cause());
            this.failure = failure;
        }

        Failure.Unanswered failure() {
            return failure;
        }
    }
}
