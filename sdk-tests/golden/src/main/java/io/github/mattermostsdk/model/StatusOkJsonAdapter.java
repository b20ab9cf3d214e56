package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StatusOk} without reflection. */
final class StatusOkJsonAdapter extends JsonAdapter<StatusOk> {
    static final StatusOkJsonAdapter INSTANCE = new StatusOkJsonAdapter();
    private static final String[] PROPERTIES = {"status"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private StatusOkJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static StatusOk read(JsonReader reader) throws IOException {
        StatusOk.Builder builder = new StatusOk.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, StatusOk.REQUIRED, PROPERTIES);
        reader.endObject();
        return new StatusOk(builder);
    }

    private static void readProperty(JsonReader reader, int property, StatusOk.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.status = JsonInput.string(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable StatusOk fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable StatusOk value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("status");
            writer.value(value.status);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
