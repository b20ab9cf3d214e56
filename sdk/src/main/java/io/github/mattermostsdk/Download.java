package io.github.mattermostsdk;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being downloaded. The bytes are read from the connection as they are asked for, never all held in
 * memory. It must be closed, and can be read only once.
 */
public interface Download extends AutoCloseable {

    /**
     * Returns the bytes.
     *
     * @return the stream, the same one each time; closing it closes the download
     */
    InputStream inputStream();

    /**
     * Returns the media type.
     *
     * @return the type, such as {@code image/png}, or null when the server did not say
     */
    @Nullable
    String contentType();

    /**
     * Returns the number of bytes.
     *
     * @return the number, or -1 when the server did not say
     */
    long contentLength();

    /**
     * Returns the name that the server gives to the file. It holds no folders and is never {@code ..}, so that it can be
     * resolved against a folder.
     *
     * @return the name, or null when the server did not say
     */
    @Nullable
    String fileName();

    /**
     * Writes all bytes to a file and closes the download. The file appears under its name, or is replaced, only when it
     * is complete.
     *
     * @param file where to write
     * @return the number of bytes
     * @throws io.github.mattermostsdk.error.TransportException if the connection ends before the last byte
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    default long writeTo(Path file) {
        return writeTo(file, (transferred, total) -> {});
    }

    /**
     * Writes all bytes to a file and closes the download. The file appears under its name, or is replaced, only when it
     * is complete.
     *
     * @param file where to write
     * @param progress is told the progress
     * @return the number of bytes
     * @throws io.github.mattermostsdk.error.TransportException if the connection ends before the last byte
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    long writeTo(Path file, ProgressListener progress);

    /**
     * Writes all bytes to a stream, which is left open, and closes the download.
     *
     * @param target where to write
     * @return the number of bytes
     * @throws io.github.mattermostsdk.error.TransportException if the connection ends before the last byte
     * @throws java.io.UncheckedIOException if the target cannot be written
     */
    default long writeTo(OutputStream target) {
        return writeTo(target, (transferred, total) -> {});
    }

    /**
     * Writes all bytes to a stream, which is left open, and closes the download.
     *
     * @param target where to write
     * @param progress is told the progress
     * @return the number of bytes
     * @throws io.github.mattermostsdk.error.TransportException if the connection ends before the last byte
     * @throws java.io.UncheckedIOException if the target cannot be written
     */
    long writeTo(OutputStream target, ProgressListener progress);

    /** Gives the connection back. Bytes that were not read are dropped. */
    @Override
    void close();
}
