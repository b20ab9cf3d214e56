package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The body of an error: mostly Mattermost's JSON, but proxies and limiters send text, web pages, or nothing. */
final class ErrorBody {

    /** Enough for any error of Mattermost, little enough to be kept in an exception. */
    private static final long LIMIT = 64 * 1024L;

    private static final ByteString UTF_16_BIG = ByteString.decodeHex("feff");
    private static final ByteString UTF_16_LITTLE = ByteString.decodeHex("fffe");

    private final String raw;
    private String id = "";
    private String message = "";
    private String detailedError = "";
    private @Nullable String requestId;

    private ErrorBody(String raw) {
        this.raw = raw;
    }

    /** Reads as much as there is, without failing: the status alone is worth more than a failure to read its reason. */
    static ErrorBody read(ResponseBody body) {
        ByteString bytes = bytes(body.source());
        MediaType type = body.contentType();
        String text = decode(bytes, type == null ? null : type.charset());
        // A wrong charset in the header must not hide the JSON, which is UTF-8 by definition.
        String utf8 = bytes.utf8();
        ErrorBody error = new ErrorBody(!isObject(text) && isObject(utf8) ? utf8 : text);
        if (isObject(error.raw)) {
            error.parse();
        }
        return error;
    }

    private static ByteString bytes(BufferedSource source) {
        try {
            source.request(LIMIT);
        } catch (IOException cutOff) {
            // What came before the cut is in the buffer, and may well be the whole message.
        }
        Buffer buffer = source.getBuffer();
        return buffer.snapshot((int) Math.min(buffer.size(), LIMIT));
    }

    private static String decode(ByteString bytes, @Nullable Charset declared) {
        if (bytes.startsWith(UTF_16_BIG) || bytes.startsWith(UTF_16_LITTLE)) {
            return bytes.string(StandardCharsets.UTF_16);
        }
        String text = declared == null ? bytes.utf8() : bytes.string(declared);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isObject(String text) {
        return text.stripLeading().startsWith("{");
    }

    private void parse() {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(raw))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (reader.peek() != JsonReader.Token.STRING) {
                    reader.skipValue();
                } else {
                    keep(name, reader.nextString());
                }
            }
        } catch (IOException | JsonDataException broken) {
            // The members before the break are good.
        }
    }

    private void keep(String name, String value) {
        switch (name) {
            case "id" -> id = value;
            case "message" -> message = value;
            case "detailed_error" -> detailedError = value;
            case "request_id" -> requestId = value.isEmpty() ? null : value;
            default -> {}
        }
    }

    String raw() {
        return raw;
    }

    String id() {
        return id;
    }

    /** Returns the server's message, or the text when that is all there is. */
    String message() {
        return id.isEmpty() && message.isEmpty() && !isObject(raw) && !isWebPage() ? raw.strip() : message;
    }

    String detailedError() {
        return detailedError;
    }

    @Nullable
    String requestId() {
        return requestId;
    }

    /** Tells whether a person would see a page here: nothing that Mattermost's API sends. */
    boolean isWebPage() {
        return raw.stripLeading().startsWith("<");
    }

    /** Tells whether this came from Mattermost's API and not from something before it. */
    boolean isMattermosts() {
        return !id.isEmpty();
    }
}
