package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OddKind} without reflection. */
final class OddKindJsonAdapter extends JsonAdapter<OddKind> {
    static final OddKindJsonAdapter INSTANCE = new OddKindJsonAdapter();

    private OddKindJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    @Override
    public @Nullable OddKind fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : OddKind.of(JsonInput.string(reader));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OddKind value) throws IOException {
        writer.value(value == null ? null : value.value());
    }
}
