package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Secrets} without reflection. */
final class SecretsJsonAdapter extends JsonAdapter<Secrets> {
    static final SecretsJsonAdapter INSTANCE = new SecretsJsonAdapter();
    private static final String[] PROPERTIES = {"password", "hint"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private SecretsJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static Secrets read(JsonReader reader) throws IOException {
        Secrets.Builder builder = new Secrets.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, Secrets.REQUIRED, PROPERTIES);
        reader.endObject();
        return new Secrets(builder);
    }

    private static void readProperty(JsonReader reader, int property, Secrets.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.password = JsonInput.string(reader);
            case 2 -> builder.hint = JsonInput.stringOrNull(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable Secrets fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Secrets value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("password");
            writer.value(value.password);
        }
        if (value.has(2)) {
            writer.name("hint");
            writer.value(value.hint);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
