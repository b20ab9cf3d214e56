package io.github.mattermostsdk.testkit.internal.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON as maps, lists, texts, numbers and booleans. */
public final class Json {

    private Json() {}

    /**
     * Reads the first JSON value. As on the server, whatever follows it is not looked at.
     *
     * @throws IOException if the text is no JSON
     */
    public static @Nullable Object read(ByteString text) throws IOException {
        JsonReader reader = JsonReader.of(new Buffer().write(text));
        return read(reader);
    }

    private static @Nullable Object read(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(read(reader));
                }
                reader.endArray();
                return list;
            }
            case BEGIN_OBJECT -> {
                JsonMap map = new JsonMap();
                reader.beginObject();
                while (reader.hasNext()) {
                    String name = reader.nextName();
                    map.put(name, read(reader));
                }
                reader.endObject();
                return map;
            }
            case STRING -> {
                return reader.nextString();
            }
            case NUMBER -> {
                return number(reader.nextString());
            }
            case BOOLEAN -> {
                return reader.nextBoolean();
            }
            case NULL -> {
                return reader.<Object>nextNull();
            }
            default -> throw new IOException("No JSON value at " + reader.getPath());
        }
    }

    /** By way of a double, as on the server: a whole number beyond 2^53 loses digits. */
    private static Object number(String digits) throws IOException {
        try {
            double value = Double.parseDouble(digits);
            boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
            return whole ? (Object) (long) value : (Object) value;
        } catch (NumberFormatException e) {
            throw new IOException("Not a number: " + digits, e);
        }
    }

    /** Writes a value. A JSON document of the server ends with a line end. */
    public static ByteString write(@Nullable Object value) {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setSerializeNulls(true);
        try {
            write(writer, value);
        } catch (IOException e) {
            throw new IllegalStateException("A buffer does not fail", e);
        }
        return buffer.writeByte('\n').readByteString();
    }

    private static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(String.valueOf(entry.getKey()));
                write(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> list) {
            writer.beginArray();
            for (Object element : list) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }
}
