package io.github.mattermostsdk.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that has room for a key by which the server knows a repeated request. */
public final class KeyedBody extends RequestBody {

    private final RequestBody body;
    private final @Nullable String callersKey;
    private final Function<String, Object> withKey;
    private final Encoder encoder;

    /** Writes a value as JSON. */
    interface Encoder {
        RequestBody encode(Object value) throws IOException;
    }

    private KeyedBody(
            RequestBody body, @Nullable String callersKey, Function<String, Object> withKey, Encoder encoder) {
        this.body = body;
        this.callersKey = callersKey;
        this.withKey = withKey;
        this.encoder = encoder;
    }

    /**
     * Makes a body of a value.
     *
     * @param callersKey the key that the caller chose, or null
     * @param withKey returns the value with another key
     */
    static KeyedBody of(Object value, @Nullable String callersKey, Function<String, Object> withKey, Encoder encoder)
            throws IOException {
        return new KeyedBody(encoder.encode(value), callersKey, withKey, encoder);
    }

    /** Returns the key that the caller chose, or null. */
    public @Nullable String callersKey() {
        return callersKey;
    }

    /** Returns the same body with a key. */
    public RequestBody withKey(String key) {
        try {
            return encoder.encode(withKey.apply(key));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A body in memory could not be written", impossible);
        }
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink);
    }
}
