package io.github.mattermostsdk.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.mattermostsdk.internal.json.JsonAdapters;
import io.github.mattermostsdk.internal.json.JsonInput;
import io.github.mattermostsdk.internal.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Thing} without reflection. */
final class ThingJsonAdapter extends JsonAdapter<Thing> {
    static final ThingJsonAdapter INSTANCE = new ThingJsonAdapter();
    private static final String[] PROPERTIES = {
        "id",
        "create_at",
        "delete_at",
        "number",
        "count",
        "ratio",
        "on",
        "kind",
        "tags",
        "parent",
        "nullable_text",
        "nullable_list",
        "when",
        "class",
        "default",
        "other",
        "value",
        "größe",
        "due_seconds",
        "optional_count",
        "optional_ratio",
        "optional_on",
        "optional_when",
        "optional_kind",
        "children",
        "grid",
        "by_name",
        "kinds_by_name",
        "keys",
        "numbers",
        "counts",
        "anything",
        "free"
    };
    private static final JsonReader.Options NAMES = JsonReader.Options.of(PROPERTIES);

    private ThingJsonAdapter() {}

    /** Declared to return the base class, so that the verifier need not load this class to check the factory. */
    static JsonAdapter<?> create() {
        return INSTANCE;
    }

    static Thing read(JsonReader reader) throws IOException {
        Thing.Builder builder = new Thing.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            int property = reader.selectName(NAMES) + 1;
            readProperty(reader, property, builder);
            builder.presentProperties |= 1L << property;
        }
        JsonInput.requireAll(reader, builder.presentProperties, Thing.REQUIRED, PROPERTIES);
        reader.endObject();
        return new Thing(builder);
    }

    private static void readProperty(JsonReader reader, int property, Thing.Builder builder) throws IOException {
        switch (property) {
            case 1 -> builder.id = JsonInput.string(reader);
            case 2 -> builder.createAt = JsonInput.epoch(reader);
            case 3 -> builder.deleteAt = JsonInput.epoch(reader);
            case 4 -> builder.number = JsonInput.int32(reader);
            case 5 -> builder.count = JsonInput.int64(reader);
            case 6 -> builder.ratio = JsonInput.float64(reader);
            case 7 -> builder.on = JsonInput.bool(reader);
            case 8 -> builder.kind = OddKind.of(JsonInput.string(reader));
            case 9 -> builder.tags = JsonInput.list(reader, JsonAdapters.STRING);
            case 10 -> builder.parent = JsonInput.skipNull(reader) ? null : ThingJsonAdapter.read(reader);
            case 11 -> builder.nullableText = JsonInput.stringOrNull(reader);
            case 12 -> builder.nullableList = JsonInput.listOrNull(reader, JsonAdapters.STRING);
            case 13 -> builder.when = JsonInput.dateTime(reader);
            case 14 -> builder.propertyClass = JsonInput.stringOrNull(reader);
            case 15 -> builder.defaultValue = JsonInput.int64OrNull(reader);
            case 16 -> builder.other = JsonInput.stringOrNull(reader);
            case 17 -> builder.value = JsonInput.int32OrNull(reader);
            case 18 -> builder.groesse = JsonInput.stringOrNull(reader);
            case 19 -> builder.dueSeconds = JsonInput.epochOrNull(reader);
            case 20 -> builder.optionalCount = JsonInput.int64OrNull(reader);
            case 21 -> builder.optionalRatio = JsonInput.float64OrNull(reader);
            case 22 -> builder.optionalOn = JsonInput.boolOrNull(reader);
            case 23 -> builder.optionalWhen = JsonInput.dateTimeOrNull(reader);
            case 24 -> builder.optionalKind = JsonInput.skipNull(reader) ? null : OddKind.of(JsonInput.string(reader));
            case 25 -> builder.children = JsonInput.listOrNull(reader, ThingJsonAdapter.INSTANCE);
            case 26 -> builder.grid = JsonInput.listOrNull(reader, JsonAdapters.listOf(ThingJsonAdapter.INSTANCE));
            case 27 -> builder.byName = JsonInput.mapOrNull(reader, JsonAdapters.mapOf(JsonAdapters.FLOAT64));
            case 28 -> builder.kindsByName = JsonInput.mapOrNull(reader, OddKindJsonAdapter.INSTANCE);
            case 29 -> builder.keys = JsonInput.listOrNull(reader, JsonAdapters.STRING);
            case 30 -> builder.numbers = JsonInput.mapOrNull(reader, JsonAdapters.INT64);
            case 31 -> builder.counts = JsonInput.listOrNull(reader, JsonAdapters.INT64);
            case 32 -> builder.anything = JsonInput.any(reader);
            case 33 -> builder.free = JsonInput.mapOrNull(reader, JsonAdapters.ANY);
            default -> builder.putAdditionalProperty(reader.nextName(), JsonInput.any(reader));
        }
    }

    @Override
    public @Nullable Thing fromJson(JsonReader reader) throws IOException {
        return JsonInput.skipNull(reader) ? null : read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Thing value) throws IOException {
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
            writer.name("create_at");
            JsonOutput.epoch(writer, value.createAt);
        }
        if (value.has(3)) {
            writer.name("delete_at");
            JsonOutput.epoch(writer, value.deleteAt);
        }
        if (value.has(4)) {
            writer.name("number");
            writer.value(value.number);
        }
        if (value.has(5)) {
            writer.name("count");
            writer.value(value.count);
        }
        if (value.has(6)) {
            writer.name("ratio");
            JsonOutput.float64(writer, value.ratio);
        }
        if (value.has(7)) {
            writer.name("on");
            writer.value(value.on);
        }
        if (value.has(8)) {
            writer.name("kind");
            OddKindJsonAdapter.INSTANCE.toJson(writer, value.kind);
        }
        if (value.has(9)) {
            writer.name("tags");
            JsonOutput.list(writer, value.tags, JsonAdapters.STRING);
        }
        if (value.has(10)) {
            writer.name("parent");
            ThingJsonAdapter.INSTANCE.toJson(writer, value.parent);
        }
        if (value.has(11)) {
            writer.name("nullable_text");
            writer.value(value.nullableText);
        }
        if (value.has(12)) {
            writer.name("nullable_list");
            JsonOutput.list(writer, value.nullableList, JsonAdapters.STRING);
        }
        if (value.has(13)) {
            writer.name("when");
            writer.value(value.when);
        }
        if (value.has(14)) {
            writer.name("class");
            writer.value(value.propertyClass);
        }
        if (value.has(15)) {
            writer.name("default");
            writer.value(value.defaultValue);
        }
        if (value.has(16)) {
            writer.name("other");
            writer.value(value.other);
        }
        if (value.has(17)) {
            writer.name("value");
            writer.value(value.value);
        }
        if (value.has(18)) {
            writer.name("größe");
            writer.value(value.groesse);
        }
        if (value.has(19)) {
            writer.name("due_seconds");
            JsonOutput.epoch(writer, value.dueSeconds);
        }
        if (value.has(20)) {
            writer.name("optional_count");
            writer.value(value.optionalCount);
        }
        if (value.has(21)) {
            writer.name("optional_ratio");
            JsonOutput.float64(writer, value.optionalRatio);
        }
        if (value.has(22)) {
            writer.name("optional_on");
            writer.value(value.optionalOn);
        }
        if (value.has(23)) {
            writer.name("optional_when");
            writer.value(value.optionalWhen);
        }
        if (value.has(24)) {
            writer.name("optional_kind");
            OddKindJsonAdapter.INSTANCE.toJson(writer, value.optionalKind);
        }
        if (value.has(25)) {
            writer.name("children");
            JsonOutput.list(writer, value.children, ThingJsonAdapter.INSTANCE);
        }
        if (value.has(26)) {
            writer.name("grid");
            JsonOutput.list(writer, value.grid, JsonAdapters.listOf(ThingJsonAdapter.INSTANCE));
        }
        if (value.has(27)) {
            writer.name("by_name");
            JsonOutput.map(writer, value.byName, JsonAdapters.mapOf(JsonAdapters.FLOAT64));
        }
        if (value.has(28)) {
            writer.name("kinds_by_name");
            JsonOutput.map(writer, value.kindsByName, OddKindJsonAdapter.INSTANCE);
        }
        if (value.has(29)) {
            writer.name("keys");
            JsonOutput.list(writer, value.keys, JsonAdapters.STRING);
        }
        if (value.has(30)) {
            writer.name("numbers");
            JsonOutput.map(writer, value.numbers, JsonAdapters.INT64);
        }
        if (value.has(31)) {
            writer.name("counts");
            JsonOutput.list(writer, value.counts, JsonAdapters.INT64);
        }
        if (value.has(32)) {
            writer.name("anything");
            JsonOutput.any(writer, value.anything);
        }
        if (value.has(33)) {
            writer.name("free");
            JsonOutput.map(writer, value.free, JsonAdapters.ANY);
        }
        JsonOutput.additional(writer, value.additionalProperties, PROPERTIES, value.presentProperties);
        JsonOutput.endObject(writer, serializedNulls);
    }
}
