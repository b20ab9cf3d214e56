package io.github.mattermostsdk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A file to be uploaded. It is streamed from its source, never held in memory. Immutable.
 */
public final class FileUpload {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final String fileName;
    private final String contentType;
    private final Length length;
    private final ContentSource source;
    private final boolean repeatable;
    private final @Nullable ProgressListener progress;

    private FileUpload(
            String fileName,
            String contentType,
            Length length,
            ContentSource source,
            boolean repeatable,
            @Nullable ProgressListener progress) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.length = length;
        this.source = source;
        this.repeatable = repeatable;
        this.progress = progress;
    }

    /**
     * Uploads a file of this machine under its own name.
     *
     * @param file the file; it is opened when the call is made
     * @return the upload
     */
    public static FileUpload of(Path file) {
        Path name = Objects.requireNonNull(file.getFileName(), "the path has no file name");
        return new FileUpload(
                name.toString(), UNKNOWN_TYPE, () -> Files.size(file), () -> Files.newInputStream(file), true, null);
    }

    /**
     * Uploads bytes.
     *
     * @param fileName the name that the file shall have
     * @param content the bytes; do not change them before the call is made
     * @return the upload
     */
    public static FileUpload of(String fileName, byte[] content) {
        return of(fileName, content.length, () -> new ByteArrayInputStream(content));
    }

    /**
     * Uploads what a source opens.
     *
     * @param fileName the name that the file shall have
     * @param length the number of bytes, or -1 when it is not known
     * @param source opens a new stream each time it is asked
     * @return the upload
     */
    public static FileUpload of(String fileName, long length, ContentSource source) {
        Objects.requireNonNull(source, "source");
        return new FileUpload(requireName(fileName), UNKNOWN_TYPE, () -> length, source, true, null);
    }

    /**
     * Uploads a stream that can be read only once. Such an upload is never sent a second time, whatever happens.
     *
     * @param fileName the name that the file shall have
     * @param length the number of bytes, or -1 when it is not known
     * @param content the stream; the SDK closes it
     * @return the upload
     */
    public static FileUpload once(String fileName, long length, InputStream content) {
        Objects.requireNonNull(content, "content");
        AtomicBoolean opened = new AtomicBoolean();
        ContentSource source = () -> {
            if (opened.getAndSet(true)) {
                throw new IOException("the stream of " + fileName + " was read before: it can be uploaded only once");
            }
            return content;
        };
        return new FileUpload(requireName(fileName), UNKNOWN_TYPE, () -> length, source, false, null);
    }

    private static String requireName(String fileName) {
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("A file to be uploaded needs a name");
        }
        return fileName;
    }

    /**
     * Returns an upload with another content type; without one it is {@code application/octet-stream}. Mattermost tells
     * the type of a file from its name.
     *
     * @param contentType the media type, such as {@code image/png}
     * @return a new upload
     */
    public FileUpload contentType(String contentType) {
        return new FileUpload(fileName, Objects.requireNonNull(contentType), length, source, repeatable, progress);
    }

    /**
     * Returns an upload under another name.
     *
     * @param fileName the name that the file shall have
     * @return a new upload
     */
    public FileUpload fileName(String fileName) {
        return new FileUpload(requireName(fileName), contentType, length, source, repeatable, progress);
    }

    /**
     * Returns an upload that tells its progress.
     *
     * @param listener is told the progress; starts again at 0 when the file is sent again
     * @return a new upload
     */
    public FileUpload onProgress(ProgressListener listener) {
        return new FileUpload(fileName, contentType, length, source, repeatable, Objects.requireNonNull(listener));
    }

    /**
     * Returns the name that the file shall have.
     *
     * @return the name
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the media type.
     *
     * @return the type
     */
    public String contentType() {
        return contentType;
    }

    /**
     * Returns the number of bytes.
     *
     * @return the number, or -1 when it is not known
     * @throws IOException if the file cannot be looked at
     */
    public long contentLength() throws IOException {
        return length.get();
    }

    /**
     * Tells whether the content can be opened more than once.
     *
     * @return false for an upload made by {@link #once}
     */
    public boolean isRepeatable() {
        return repeatable;
    }

    /**
     * Opens the content.
     *
     * @return a stream, to be closed by the caller
     * @throws IOException if the content cannot be opened
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * Returns who is told the progress.
     *
     * @return the listener, or null
     */
    public @Nullable ProgressListener progressListener() {
        return progress;
    }

    @Override
    public String toString() {
        return "FileUpload[" + fileName + ", " + contentType + "]";
    }

    /** The size of a file is asked for when it is sent. */
    @FunctionalInterface
    private interface Length {
        long get() throws IOException;
    }
}
