package io.github.mattermostsdk.contract.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form with files.
 *
 * @param name its name
 * @param fileName the name of the file, null for a plain field
 * @param contentType the media type, null if it says none
 * @param content its bytes
 */
public record FormPart(
        String name, @Nullable String fileName, @Nullable String contentType, ByteString content) {
    private static final Pattern NAME = Pattern.compile("(?<![a-z])name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    /**
     * Takes a body apart.
     *
     * @param message a message of the type {@code multipart/form-data}
     * @return its parts in their order
     */
    public static List<FormPart> of(Message message) {
        MediaType type = MediaType.get(Objects.requireNonNull(message.headers().get("Content-Type")));
        String boundary = Objects.requireNonNull(type.parameter("boundary"), "boundary");
        List<FormPart> parts = new ArrayList<>();
        try (MultipartReader reader = new MultipartReader(new Buffer().write(message.body()), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = Objects.requireNonNullElse(part.headers().get("Content-Disposition"), "");
                parts.add(new FormPart(
                        Objects.requireNonNullElse(first(NAME, disposition), ""),
                        first(FILE_NAME, disposition),
                        part.headers().get("Content-Type"),
                        part.body().readByteString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
