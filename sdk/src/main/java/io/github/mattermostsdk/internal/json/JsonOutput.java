package io.github.mattermostsdk.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes single values for the generated adapters. */
public final class JsonOutput {
    private static final double LARGEST_WHOLE_DOUBLE = 1L << 53;

    private JsonOutput() {}

    /**
     * Begins an object in which a {@code null} is written and not left out: what is there was there on the wire.
     *
     * @return the writer's former setting, for {@link #endObject}
     */
    public static boolean beginObject(JsonWriter writer) throws IOException {
        boolean serializedNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        writer.beginObject();
        return serializedNulls;
    }

    public static void endObject(JsonWriter writer, boolean serializedNulls) throws IOException {
        writer.endObject();
        writer.setSerializeNulls(serializedNulls);
    }

    /**
     * Writes the members that an object keeps without knowing them, but for one with the name of a property that is
     * set: a name that came twice would be read by chance.
     *
     * @param names the names of the properties
     * @param present bit n is set when the nth of the names, counted from 1, is set
     */
    public static void additional(
            JsonWriter writer, Map<String, @Nullable Object> members, String[] names, long present) throws IOException {
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            if (!isSet(member.getKey(), names, present)) {
                writer.name(member.getKey());
                any(writer, member.getValue());
            }
        }
    }

    private static boolean isSet(String name, String[] names, long present) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return (present & (1L << (i + 1))) != 0;
            }
        }
        return false;
    }

    /** Writes whole numbers without a fraction, as the server does. */
    public static void float64(JsonWriter writer, @Nullable Double value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE_DOUBLE && !isNegativeZero(value)) {
            writer.value(value.longValue());
        } else {
            writer.value(value.doubleValue());
        }
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && Math.copySign(1, value) < 0;
    }

    public static void epoch(JsonWriter writer, long value) throws IOException {
        if (value == Times.NULL) {
            writer.nullValue();
        } else {
            writer.value(value);
        }
    }

    public static <T extends @Nullable Object> void list(
            JsonWriter writer, @Nullable List<T> list, JsonAdapter<T> element) throws IOException {
        if (list == null) {
            writer.nullValue();
            return;
        }
        writer.beginArray();
        for (T value : list) {
            element.toJson(writer, value);
        }
        writer.endArray();
    }

    public static <T extends @Nullable Object> void map(
            JsonWriter writer, @Nullable Map<String, T> map, JsonAdapter<T> element) throws IOException {
        if (map == null) {
            writer.nullValue();
            return;
        }
        boolean serializedNulls = beginObject(writer);
        for (Map.Entry<String, T> entry : map.entrySet()) {
            writer.name(entry.getKey());
            element.toJson(writer, entry.getValue());
        }
        endObject(writer, serializedNulls);
    }

    /** Writes a value as {@link JsonInput#any} reads it, and the types that a caller may have put into a map. */
    public static void any(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof String text) {
            writer.value(text);
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Double || value instanceof Float) {
            float64(writer, ((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object element : list) {
                any(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Map<?, ?> map) {
            anyMap(writer, map);
        } else {
            throw new IllegalArgumentException(
                    "Not a JSON value: " + value.getClass().getName()
                            + ". Use String, Number, Boolean, List, Map with String keys, or null.");
        }
    }

    private static void anyMap(JsonWriter writer, Map<?, ?> map) throws IOException {
        boolean serializedNulls = beginObject(writer);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw new IllegalArgumentException("A JSON object has String keys only, found: " + entry.getKey());
            }
            writer.name(name);
            any(writer, entry.getValue());
        }
        endObject(writer, serializedNulls);
    }
}
