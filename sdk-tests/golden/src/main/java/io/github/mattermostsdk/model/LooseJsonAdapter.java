package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonAdapters;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Loose} without reflection. */
final class LooseJsonAdapter extends JsonAdapter<Loose> {
    static final LooseJsonAdapter INSTANCE = new LooseJsonAdapter();
    private static final String[] PROPERTIES = {"number", "list"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private LooseJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static Loose read(JsonReader reader) throws IOException {
        Loose.Builder builder = new Loose.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            if (property > 0 && !isReadable(reader, property)) {
                builder.putAdditionalProperty(PROPERTIES[property - 1], JsonInput.any(reader));
                continue;
            }
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        builder.presentProperties =
                JsonInput.dropDoubles(builder.additionalProperties, builder.presentProperties, PROPERTIES);
        JsonInput.requireAll(reader, builder.presentProperties, Loose.REQUIRED, PROPERTIES);
        reader.endObject();
        return new Loose(builder);
    }

    private static void readProperty(JsonReader reader, int property, Loose.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.number = JsonInput.int32OrNull(reader);
            case 2 -> builder.list = JsonInput.listOrNull(reader, JsonAdapters.STRING);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    // Anybody may write what they like into this object: a member of another type must not make the rest unreadable.
    private static boolean isReadable(JsonReader reader, int property) throws IOException {
        return switch (property) {
            default -> {
                try {
                    readProperty(reader.peekJson(), property, new Loose.Builder());
                    yield true;
                } catch (JsonDataException e) {
                    yield false;
                }
            }
        };
    }

    @Override
    public @Nullable Loose fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Loose value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("number");
            writer.value(value.number);
        }
        if (value.has(2)) {
            writer.name("list");
            JsonOutput.list(writer, value.list, JsonAdapters.STRING);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
