package io.github.mattermostsdk.contract.json;

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

/**
 * JSON as maps, lists, strings, {@link BigDecimal}s, booleans and null. It shares no code with the models of the SDK,
 * which read over what a strict check must see.
 */
public final class Json {
    private Json() {}

    /**
     * Reads one JSON value.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not exactly one JSON value
     */
    public static @Nullable Object parse(String text) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
            Object value = read(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException("something follows the JSON value");
            }
            return value;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not one JSON value: " + e.getMessage(), e);
        }
    }

    /**
     * Writes a value on lines of its own.
     *
     * @param value the value
     * @return the text, with a line break at its end
     */
    public static String write(@Nullable Object value) {
        Buffer text = new Buffer();
        try (JsonWriter writer = JsonWriter.of(text)) {
            writer.setIndent(" ");
            writer.setSerializeNulls(true);
            write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.readUtf8() + "\n";
    }

    /**
     * Returns a value as an object.
     *
     * @param value the value
     * @return its members
     * @throws IllegalArgumentException if it is no object
     */
    @SuppressWarnings("unchecked") // JSON has no other keys than strings.
    public static Map<String, @Nullable Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("not a JSON object: " + value);
    }

    /**
     * Returns a text of an object.
     *
     * @param object the object
     * @param name the name of the member
     * @return the text, empty if there is none
     */
    public static String text(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map && map.get(name) instanceof String text ? text : "";
    }

    private static @Nullable Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case STRING -> reader.nextString();
            case NUMBER -> new BigDecimal(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.containsKey(name)) {
                throw new IllegalArgumentException("the member " + name + " comes twice");
            }
            members.put(name, read(reader));
        }
        reader.endObject();
        return members;
    }

    private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(read(reader));
        }
        reader.endArray();
        return items;
    }

    private static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?>) {
            writer.beginObject();
            for (Map.Entry<String, @Nullable Object> member : object(value).entrySet()) {
                write(writer.name(member.getKey()), member.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> items) {
            writer.beginArray();
            for (Object item : items) {
                write(writer, item);
            }
            writer.endArray();
        } else {
            writer.jsonValue(value);
        }
    }
}
