package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.internal.http.Json;
import java.io.IOException;
import java.util.Objects;

/** Reads and writes models as the SDK does. */
final class ModelJson {
    private static final Json JSON = new Json(ModelAdapterFactory::find);

    private ModelJson() {}

    static <T> T read(Class<T> type, String json) throws IOException {
        JsonAdapter<T> adapter = JSON.adapter(type);
        return Objects.requireNonNull(adapter.fromJson(json));
    }

    static <T> String write(Class<T> type, T model) {
        return JSON.<T>adapter(type).toJson(model);
    }

    /** Returns what is written of what was read. */
    static <T> String through(Class<T> type, String json) throws IOException {
        return write(type, read(type, json));
    }
}
