package io.github.mattermostsdk.contract.exchange;

import java.util.Locale;
import java.util.Objects;
import okhttp3.Headers;
import okio.ByteString;

/**
 * A request or an answer: what has headers and a body.
 *
 * @param headers the headers
 * @param body the bytes of the body, empty if there is none
 */
public record Message(Headers headers, ByteString body) {
    /**
     * Returns the media type without its parameters.
     *
     * @return the type in small letters, empty if the message does not say
     */
    public String mediaType() {
        String type = Objects.requireNonNullElse(headers.get("Content-Type"), "");
        return type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether the body says that it is JSON.
     *
     * @return whether it does
     */
    public boolean isJson() {
        return mediaType().equals("application/json");
    }

    /**
     * Returns the body as text.
     *
     * @return the text
     */
    public String text() {
        return body.utf8();
    }
}
