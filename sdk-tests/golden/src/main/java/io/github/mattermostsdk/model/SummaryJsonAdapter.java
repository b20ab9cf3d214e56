package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonAdapters;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Summary} without reflection. */
final class SummaryJsonAdapter extends JsonAdapter<Summary> {
    static final SummaryJsonAdapter INSTANCE = new SummaryJsonAdapter();
    private static final String[] PROPERTIES = {"id", "total", "on", "kind", "tags", "thing", "sum"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private SummaryJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static Summary read(JsonReader reader) throws IOException {
        Summary.Builder builder = new Summary.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, Summary.REQUIRED, PROPERTIES);
        reader.endObject();
        return new Summary(builder);
    }

    private static void readProperty(JsonReader reader, int property, Summary.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.id = JsonInput.string(reader);
            case 2 -> builder.total = JsonInput.int64(reader);
            case 3 -> builder.on = JsonInput.bool(reader);
            case 4 -> builder.kind = OddKind.of(JsonInput.string(reader));
            case 5 -> builder.tags = JsonInput.list(reader, JsonAdapters.STRING);
            case 6 -> builder.thing = ThingJsonAdapter.read(reader);
            case 7 -> builder.sum = JsonInput.float64(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable Summary fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Summary value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("id");
            writer.value(value.id);
        }
        if (value.has(2)) {
            writer.name("total");
            writer.value(value.total);
        }
        if (value.has(3)) {
            writer.name("on");
            writer.value(value.on);
        }
        if (value.has(4)) {
            writer.name("kind");
            OddKindJsonAdapter.INSTANCE.toJson(writer, value.kind);
        }
        if (value.has(5)) {
            writer.name("tags");
            JsonOutput.list(writer, value.tags, JsonAdapters.STRING);
        }
        if (value.has(6)) {
            writer.name("thing");
            ThingJsonAdapter.INSTANCE.toJson(writer, value.thing);
        }
        if (value.has(7)) {
            writer.name("sum");
            JsonOutput.float64(writer, value.sum);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
