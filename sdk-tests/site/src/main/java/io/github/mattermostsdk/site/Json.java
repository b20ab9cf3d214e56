package io.github.mattermostsdk.site;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON of any shape. Numbers keep all their digits, members their order. */
final class Json {
    private Json() {}

    static @Nullable Object read(String text) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
            return value(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object. */
    static Map<String, @Nullable Object> object(String text) {
        return members(read(text));
    }

    /** Returns the members of an object, and of anything else none. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> members(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    static String pretty(@Nullable Object value) {
        return write(value, "  ");
    }

    static String compact(@Nullable Object value) {
        return write(value, "");
    }

    private static String write(@Nullable Object value, String indent) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setIndent(indent);
            writer.setSerializeNulls(true);
            writer.setLenient(true);
            writer.jsonValue(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    members.put(reader.nextName(), value(reader));
                }
                reader.endObject();
                yield members;
            }
            case BEGIN_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(value(reader));
                }
                reader.endArray();
                yield items;
            }
            case NUMBER -> new BigDecimal(reader.nextString());
            case STRING -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }
}
