package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.contract.exchange.FormPart;
import io.github.mattermostsdk.contract.exchange.Message;
import io.github.mattermostsdk.contract.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A body in the form of the recordings: JSON as it is, all else as an object that says what it is. */
final class RecordedBody {
    private static final int LONGEST = 2048;

    private final Secrets secrets;

    RecordedBody(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A request without a body has null, an answer without one an empty text. */
    @Nullable
    Object sent(Message message) {
        if (message.body().size() == 0) {
            return null;
        }
        return switch (message.mediaType()) {
            case "application/json" -> json(message.text());
            case "multipart/form-data" ->
                Map.of(
                        "multipart",
                        FormPart.of(message).stream().map(RecordedBody::part).toList());
            case "application/x-www-form-urlencoded" -> Map.of("form", fields(message.text()));
            default -> binary(message.mediaType(), message.body());
        };
    }

    @Nullable
    Object received(Message message) {
        if (message.isJson()) {
            return json(message.text());
        }
        boolean text = message.mediaType().isEmpty() || message.mediaType().startsWith("text/");
        return text ? Map.of("text", message.text()) : binary(message.mediaType(), message.body());
    }

    private @Nullable Object json(String text) {
        try {
            return secrets.inJson(Json.parse(text));
        } catch (IllegalArgumentException noJson) {
            return Map.of("text", text);
        }
    }

    private static Map<String, Object> part(FormPart part) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", part.name());
        if (part.fileName() == null) {
            form.put("text", part.content().utf8());
            return form;
        }
        form.put("filename", part.fileName());
        form.put("contentType", String.valueOf(part.contentType()));
        form.put("base64", part.content().base64());
        form.put("size", part.content().size());
        return form;
    }

    private List<List<String>> fields(String form) {
        List<List<String>> fields = new ArrayList<>();
        for (String field : form.split("&", -1)) {
            int equals = field.indexOf('=');
            String name = field.substring(0, equals);
            fields.add(List.of(
                    name,
                    secrets.inField(name, URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8))));
        }
        return fields;
    }

    private static Map<String, Object> binary(String type, ByteString bytes) {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean cut = bytes.size() > LONGEST;
        body.put("base64", (cut ? bytes.substring(0, LONGEST) : bytes).base64());
        body.put("contentType", type);
        body.put("size", bytes.size());
        if (cut) {
            body.put("truncated", true);
        }
        return body;
    }
}
