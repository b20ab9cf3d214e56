package io.github.mattermostsdk.internal.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A token in a file that others replace. */
public final class TokenFile {

    /** Longer than any token, and short enough to be read before each refusal. */
    private static final int MAX_BYTES = 8192;

    private final Path file;
    private final UnaryOperator<String> check;
    private volatile @Nullable Content content;

    /**
     * Creates it. Nothing is read yet.
     *
     * @param file the file
     * @param check refuses what cannot be a token
     */
    public TokenFile(Path file, UnaryOperator<String> check) {
        this.file = Objects.requireNonNull(file, "file");
        this.check = check;
    }

    /** Returns the token, which is read only if the file looks different. */
    public String token() {
        Content known = content;
        try {
            BasicFileAttributes now = attributes();
            return known != null && known.isOf(now) ? known.token : read(now);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            // Somebody may be writing it just now. If the file stays so, the server's refusal brings it to light.
            if (known == null) {
                throw unreadable;
            }
            return known.token;
        }
    }

    /** Reads the file, whatever it looks like. */
    public String readAgain() {
        return read(attributes());
    }

    private BasicFileAttributes attributes() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /** The attributes are older than the content, so that a change in between is noticed the next time. */
    private String read(BasicFileAttributes now) {
        byte[] bytes = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES);
            String token = check.apply(new String(bytes, StandardCharsets.UTF_8).strip());
            content = new Content(token, now.lastModifiedTime(), now.size(), now.fileKey());
            return token;
        } catch (IOException failed) {
            throw unreadable(failed);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private UncheckedIOException unreadable(IOException failed) {
        return new UncheckedIOException("The token file " + file + " cannot be read", failed);
    }

    /** What was read last, and how the file looked then. */
    private static final class Content {
        final String token;
        final FileTime modified;
        final long size;
        final @Nullable Object key;

        Content(String token, FileTime modified, long size, @Nullable Object key) {
            this.token = token;
            this.modified = modified;
            this.size = size;
            this.key = key;
        }

        boolean isOf(BasicFileAttributes now) {
            return modified.equals(now.lastModifiedTime()) && size == now.size() && Objects.equals(key, now.fileKey());
        }
    }
}
