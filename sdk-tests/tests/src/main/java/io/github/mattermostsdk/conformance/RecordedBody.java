package io.github.mattermostsdk.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies as they were recorded: JSON as it is, anything else as an object with one of the members {@code text},
 * {@code base64}, {@code form} and {@code multipart}.
 */
final class RecordedBody {
    private static final Set<String> BINARY = Set.of("base64", "contentType", "size", "truncated");

    private RecordedBody() {}

    static ByteString bytes(@Nullable Object body) {
        if (body instanceof Map<?, ?> map && isText(map)) {
            return ByteString.encodeUtf8(String.valueOf(map.get("text")));
        }
        if (body instanceof Map<?, ?> map && isBinary(map)) {
            return binary(map);
        }
        return ByteString.encodeUtf8(JsonTree.write(body));
    }

    static Content ofRequest(@Nullable Object body, List<String> contentType) {
        if (body == null) {
            return new Content.None();
        }
        if (body instanceof Map<?, ?> map) {
            if (isText(map) && "".equals(map.get("text"))) {
                return new Content.None();
            }
            if (isText(map) || isBinary(map)) {
                return new Content.Raw(String.join(",", contentType), bytes(body));
            }
            if (map.get("multipart") instanceof List<?> parts) {
                return new Content.Multipart(
                        parts.stream().map(part -> part(JsonTree.object(part))).toList());
            }
            if (map.get("form") instanceof List<?> fields) {
                return new Content.Form(NamedText.ofPairs(fields));
            }
        }
        return new Content.Json(body);
    }

    private static Content.Part part(Map<String, @Nullable Object> part) {
        String name = JsonTree.string(part, "name");
        return part.containsKey("text")
                ? Content.Part.text(name, JsonTree.string(part, "text"))
                : new Content.Part(
                        name, JsonTree.string(part, "filename"), JsonTree.string(part, "contentType"), binary(part));
    }

    private static boolean isText(Map<?, ?> body) {
        return body.keySet().equals(Set.of("text")) || body.keySet().equals(Set.of("text", "truncated"));
    }

    private static boolean isBinary(Map<?, ?> body) {
        return body.containsKey("base64") && BINARY.containsAll(body.keySet());
    }

    private static ByteString binary(Map<?, ?> body) {
        return Objects.requireNonNull(ByteString.decodeBase64(String.valueOf(body.get("base64"))), "base64");
    }
}
