package io.github.mattermostsdk.testkit.internal.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A part of a multipart body.
 *
 * @param name the name of the form field
 * @param fileName the name of the file, or null if it is none
 * @param contentType what the sender says it is, or an empty text
 * @param content the bytes
 */
public record Part(String name, @Nullable String fileName, String contentType, ByteString content) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Whether a request has a multipart body. */
    public static boolean areIn(ApiRequest request) {
        return Objects.requireNonNullElse(request.header("Content-Type"), "").startsWith("multipart/");
    }

    /** The parts of a request; none if its body is no whole multipart body. */
    public static List<Part> of(ApiRequest request) {
        List<Part> parts = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(Objects.requireNonNullElse(request.header("Content-Type"), ""));
        if (!boundary.find()) {
            return parts;
        }
        Buffer body = new Buffer().write(request.body());
        try (MultipartReader reader = new MultipartReader(body, boundary.group(1))) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                parts.add(of(part.headers(), part.body().readByteString()));
            }
            return parts;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Part of(Headers headers, ByteString content) {
        String disposition = Objects.requireNonNullElse(headers.get("Content-Disposition"), "");
        String contentType = Objects.requireNonNullElse(headers.get("Content-Type"), "");
        String fileName = find(FILE_NAME, disposition);
        return new Part(
                Objects.requireNonNullElse(find(NAME, disposition), ""),
                fileName == null ? null : fileName.replace("%22", "\"").replace("\\\"", "\""),
                contentType,
                content);
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
