package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CreateThingRequest} without reflection. */
final class CreateThingRequestJsonAdapter extends JsonAdapter<CreateThingRequest> {
    static final CreateThingRequestJsonAdapter INSTANCE = new CreateThingRequestJsonAdapter();
    private static final String[] PROPERTIES = {"name", "pending_id", "first"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private CreateThingRequestJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static CreateThingRequest read(JsonReader reader) throws IOException {
        CreateThingRequest.Builder builder = new CreateThingRequest.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, CreateThingRequest.REQUIRED, PROPERTIES);
        reader.endObject();
        return new CreateThingRequest(builder);
    }

    private static void readProperty(JsonReader reader, int property, CreateThingRequest.Builder builder)
            throws IOException {
        switch (property) {
            case 1 -> builder.name = JsonInput.string(reader);
            case 2 -> builder.pendingId = JsonInput.stringOrNull(reader);
            case 3 -> builder.first = JsonInput.skipNull(reader) ? null : LooseJsonAdapter.read(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable CreateThingRequest fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CreateThingRequest value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("name");
            writer.value(value.name);
        }
        if (value.has(2)) {
            writer.name("pending_id");
            writer.value(value.pendingId);
        }
        if (value.has(3)) {
            writer.name("first");
            LooseJsonAdapter.INSTANCE.toJson(writer, value.first);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
