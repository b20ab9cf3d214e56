package io.github.mattermostsdk.internal.auth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Tokens in a file of their own, which is replaced as a whole. */
public final class FileTokenStore implements TokenStore {

    private final Path file;

    /**
     * Creates a store. Nothing is read or written yet.
     *
     * @param file the file
     */
    public FileTokenStore(Path file) {
        this.file = Objects.requireNonNull(file, "file").toAbsolutePath();
    }

    @Override
    public @Nullable OAuthTokens load() {
        try {
            return parse(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException("The token file " + file + " cannot be read", failed);
        }
    }

    private OAuthTokens parse(byte[] json) throws IOException {
        String access = "";
        String refresh = "";
        String expiresAt = "";
        try (JsonReader reader = JsonReader.of(new Buffer().write(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "access_token" -> access = reader.nextString();
                    case "refresh_token" -> refresh = reader.nextString();
                    case "expires_at" -> expiresAt = reader.nextString();
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            return OAuthTokens.of(access, refresh, expiresAt.isEmpty() ? null : Instant.parse(expiresAt));
        } catch (JsonDataException | IllegalArgumentException | DateTimeException malformed) {
            // Without the cause, which may quote the file.
            throw new IOException("The content is not what this program writes: "
                    + malformed.getClass().getSimpleName());
        }
    }

    @Override
    public void save(OAuthTokens tokens) {
        try {
            write(tokens);
        } catch (IOException failed) {
            throw new UncheckedIOException("The token file " + file + " cannot be written", failed);
        }
    }

    /** Whoever looks at the file, and whenever the machine stops, there are either the old tokens or the new ones. */
    private void write(OAuthTokens tokens) throws IOException {
        Path directory = Objects.requireNonNullElse(file.getParent(), file);
        Path fresh = Files.createTempFile(directory, ".tokens", ".tmp", OwnerOnly.attribute(directory));
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer json = ByteBuffer.wrap(json(tokens));
                while (json.hasRemaining()) {
                    channel.write(json);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] json(OAuthTokens tokens) throws IOException {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.beginObject();
            writer.name("access_token").value(tokens.accessToken());
            String refresh = tokens.refreshToken();
            if (refresh != null) {
                writer.name("refresh_token").value(refresh);
            }
            Instant expiresAt = tokens.expiresAt();
            if (expiresAt != null) {
                writer.name("expires_at").value(expiresAt.toString());
            }
            writer.endObject();
        }
        return buffer.readByteArray();
    }

    @Override
    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The token file " + file + " cannot be deleted", failed);
        }
    }

    @Override
    public String toString() {
        return "TokenStore[" + file + "]";
    }
}
