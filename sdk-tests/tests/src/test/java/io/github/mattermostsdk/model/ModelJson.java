package io.github.mattermostsdk.model;

import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.internal.http.Json;
import java.io.IOException;
import java.util.Objects;

/** Reads and writes models as the SDK does. */
final class ModelJson {
    private static final Moshi MOSHI = Json.moshi(new ModelAdapterFactory());

    private ModelJson() {}

    static <T> T read(Class<T> type, String json) throws IOException {
        return Objects.requireNonNull(MOSHI.adapter(type).fromJson(json));
    }

    static <T> String write(Class<T> type, T model) {
        return MOSHI.adapter(type).toJson(model);
    }

    /** Returns what is written of what was read. */
    static <T> String through(Class<T> type, String json) throws IOException {
        return write(type, read(type, json));
    }
}
