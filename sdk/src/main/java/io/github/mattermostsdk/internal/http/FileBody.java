package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Streams a file into a request. */
final class FileBody extends RequestBody {

    private static final int CHUNK = 8192;

    private final FileUpload file;

    FileBody(FileUpload file) {
        this.file = file;
    }

    @Override
    public @Nullable MediaType contentType() {
        return MediaType.parse(file.contentType());
    }

    @Override
    public long contentLength() throws IOException {
        try {
            return file.contentLength();
        } catch (IOException unreadable) {
            throw new UploadSourceException(unreadable);
        }
    }

    @Override
    public boolean isOneShot() {
        return !file.isRepeatable();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        long total = contentLength();
        ProgressListener progress = file.progressListener();
        byte[] chunk = new byte[CHUNK];
        long transferred = 0;
        try (InputStream in = open()) {
            for (int count = next(in, chunk); count >= 0; count = next(in, chunk)) {
                transferred += count;
                if (total >= 0 && transferred > total) {
                    throw wrongLength(transferred, total);
                }
                sink.write(chunk, 0, count);
                if (progress != null) {
                    progress.onProgress(transferred, total);
                }
            }
        }
        if (total >= 0 && transferred != total) {
            throw wrongLength(transferred, total);
        }
    }

    private static UploadSourceException wrongLength(long transferred, long total) {
        String what = transferred < total ? "it ended after " + transferred + " bytes" : "it is longer";
        return new UploadSourceException(new IOException(what + ", announced were " + total));
    }

    private InputStream open() throws IOException {
        try {
            return file.open();
        } catch (IOException unreadable) {
            throw new UploadSourceException(unreadable);
        }
    }

    private static int next(InputStream in, byte[] chunk) throws IOException {
        try {
            return in.read(chunk);
        } catch (IOException unreadable) {
            throw new UploadSourceException(unreadable);
        }
    }
}
