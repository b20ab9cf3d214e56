package io.github.mattermostsdk.conformance;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Turns what a call returned into what was on the wire. */
final class DecodedValue {
    private DecodedValue() {}

    /** Writes a value with the adapter of its type and returns the JSON. */
    static @Nullable Object encoded(@Nullable Object value, Type type) {
        JsonAdapter<Object> adapter = Arguments.JSON.adapter(type);
        Buffer json = new Buffer();
        try (JsonWriter writer = JsonWriter.of(json)) {
            adapter.toJson(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonTree.parse(json.readUtf8());
    }

    static ByteString bytes(Download download) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (download) {
            download.writeTo(bytes);
        }
        return ByteString.of(bytes.toByteArray());
    }
}
