package io.github.mattermostsdk.conformance;

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

/** Takes a multipart body apart. */
final class MultipartText {
    private MultipartText() {}

    static List<Content.Part> parse(ByteString body, MediaType type) {
        String boundary = Objects.requireNonNull(type.parameter("boundary"), "boundary");
        List<Content.Part> parts = new ArrayList<>();
        try (MultipartReader reader = new MultipartReader(new Buffer().write(body), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = Objects.requireNonNull(part.headers().get("Content-Disposition"), "disposition");
                parts.add(new Content.Part(
                        Objects.requireNonNull(parameter(disposition, "name"), disposition),
                        parameter(disposition, "filename"),
                        part.headers().get("Content-Type"),
                        part.body().readByteString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static @Nullable String parameter(String disposition, String name) {
        Matcher matcher = Pattern.compile("; " + name + "=\"([^\"]*)\"").matcher(disposition);
        return matcher.find() ? matcher.group(1) : null;
    }
}
