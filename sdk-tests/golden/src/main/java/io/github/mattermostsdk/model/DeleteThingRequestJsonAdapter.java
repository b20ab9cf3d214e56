package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link DeleteThingRequest} without reflection. */
final class DeleteThingRequestJsonAdapter extends JsonAdapter<DeleteThingRequest> {
    static final DeleteThingRequestJsonAdapter INSTANCE = new DeleteThingRequestJsonAdapter();
    private static final String[] PROPERTIES = {"reason"};
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private DeleteThingRequestJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static DeleteThingRequest read(JsonReader reader) throws IOException {
        DeleteThingRequest.Builder builder = new DeleteThingRequest.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, DeleteThingRequest.REQUIRED, PROPERTIES);
        reader.endObject();
        return new DeleteThingRequest(builder);
    }

    private static void readProperty(JsonReader reader, int property, DeleteThingRequest.Builder builder)
            throws IOException {
        switch (property) {
            case 1 -> builder.reason = JsonInput.stringOrNull(reader);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable DeleteThingRequest fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable DeleteThingRequest value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = JsonOutput.beginObject(writer);
        if (value.has(1)) {
            writer.name("reason");
            writer.value(value.reason);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
