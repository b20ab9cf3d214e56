package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Hollow} without reflection. */
final class HollowJsonAdapter extends JsonAdapter<Hollow> {
    static final HollowJsonAdapter INSTANCE = new HollowJsonAdapter();
    private static final String[] PROPERTIES = {"inside"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private HollowJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static Hollow read(JsonReader reader) throws IOException {
        Hollow.Builder builder = new Hollow.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, Hollow.REQUIRED, PROPERTIES);
        reader.endObject();
        return new Hollow(builder);
    }

    private static void readProperty(JsonReader reader, int property, Hollow.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.inside = JsonInput.skipNull(reader) ? null : LooseJsonAdapter.read(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable Hollow fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Hollow value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("inside");
            LooseJsonAdapter.INSTANCE.toJson(writer, value.inside);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
