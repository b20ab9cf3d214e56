package io.github.mattermostsdk.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values for the generated adapters.
 *
 * <p>Stricter than {@link JsonReader}, which turns a number into a string and back without a word: what would not be
 * written back as it came is refused, with the JSON path.
 */
public final class JsonInput {
    private static final int DIGITS_OF_LONG = 18;
    private static final Double NEGATIVE_ZERO = -0.0;

    private JsonInput() {}

    /** Skips a {@code null} and tells whether there was one. */
    public static boolean skipNull(JsonReader reader) throws IOException {
        if (reader.peek() != Token.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }

    /** Tells whether the next value is of a kind, or null; nothing is read. */
    public static boolean isNullOr(JsonReader reader, Token kind) throws IOException {
        Token token = reader.peek();
        return token == kind || token == Token.NULL;
    }

    public static String string(JsonReader reader) throws IOException {
        expect(reader, Token.STRING);
        return reader.nextString();
    }

    public static @Nullable String stringOrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : string(reader);
    }

    public static long int64(JsonReader reader) throws IOException {
        expect(reader, Token.NUMBER);
        return reader.nextLong();
    }

    public static @Nullable Long int64OrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : Long.valueOf(int64(reader));
    }

    public static int int32(JsonReader reader) throws IOException {
        expect(reader, Token.NUMBER);
        return reader.nextInt();
    }

    public static @Nullable Integer int32OrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : Integer.valueOf(int32(reader));
    }

    public static double float64(JsonReader reader) throws IOException {
        expect(reader, Token.NUMBER);
        return reader.nextDouble();
    }

    public static @Nullable Double float64OrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : Double.valueOf(float64(reader));
    }

    public static boolean bool(JsonReader reader) throws IOException {
        return reader.nextBoolean();
    }

    public static @Nullable Boolean boolOrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : Boolean.valueOf(bool(reader));
    }

    public static long epoch(JsonReader reader) throws IOException {
        return int64(reader);
    }

    public static long epochOrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? Times.NULL : epoch(reader);
    }

    /** Reads a date-time and returns its text, so that it can be written back to the last digit. */
    public static String dateTime(JsonReader reader) throws IOException {
        String text = string(reader);
        if (!Times.isDateTime(text)) {
            throw new JsonDataException("Expected a date-time of RFC 3339 at path " + reader.getPath());
        }
        return text;
    }

    public static @Nullable String dateTimeOrNull(JsonReader reader) throws IOException {
        return skipNull(reader) ? null : dateTime(reader);
    }

    public static <T extends @Nullable Object> List<T> list(JsonReader reader, JsonAdapter<T> element)
            throws IOException {
        reader.beginArray();
        if (!reader.hasNext()) {
            reader.endArray();
            return List.of();
        }
        List<T> list = new ArrayList<>();
        while (reader.hasNext()) {
            list.add(element(reader, element));
        }
        reader.endArray();
        return Collections.unmodifiableList(list);
    }

    public static <T extends @Nullable Object> @Nullable List<T> listOrNull(JsonReader reader, JsonAdapter<T> element)
            throws IOException {
        return skipNull(reader) ? null : list(reader, element);
    }

    public static <T extends @Nullable Object> Map<String, T> map(JsonReader reader, JsonAdapter<T> value)
            throws IOException {
        reader.beginObject();
        if (!reader.hasNext()) {
            reader.endObject();
            return Map.of();
        }
        Map<String, T> map = new LinkedHashMap<>();
        while (reader.hasNext()) {
            map.put(reader.nextName(), element(reader, value));
        }
        reader.endObject();
        return Collections.unmodifiableMap(map);
    }

    public static <T extends @Nullable Object> @Nullable Map<String, T> mapOrNull(
            JsonReader reader, JsonAdapter<T> value) throws IOException {
        return skipNull(reader) ? null : map(reader, value);
    }

    /**
     * Reads any JSON value. Unlike Moshi's own reading of objects, which makes every number a {@code double}, numbers
     * come as {@link Long}, {@link BigInteger} or {@link BigDecimal} and lose no digit.
     */
    public static @Nullable Object any(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> map(reader, JsonAdapters.ANY);
            case BEGIN_ARRAY -> list(reader, JsonAdapters.ANY);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader);
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    /**
     * Drops the members of another type that came in their own type as well: each can be written once.
     *
     * @return what is present now
     */
    public static long dropDoubles(@Nullable Map<String, @Nullable Object> additional, long present, String[] names) {
        if (additional == null) {
            return present;
        }
        for (int i = 0; i < names.length; i++) {
            if ((present & (2L << i)) != 0) {
                additional.remove(names[i]);
            }
        }
        return additional.isEmpty() ? present & ~1L : present;
    }

    /** Throws if a required property has not been read. */
    public static void requireAll(JsonReader reader, long present, long required, String[] names) {
        long missing = required & ~present;
        if (missing != 0) {
            String name = names[Long.numberOfTrailingZeros(missing) - 1];
            throw new JsonDataException("Required property '" + name + "' is missing at path " + reader.getPath());
        }
    }

    @SuppressWarnings("NullAway") // Only ANY, whose elements may be null, ever returns null here.
    private static <T extends @Nullable Object> T element(JsonReader reader, JsonAdapter<T> adapter)
            throws IOException {
        if (!JsonAdapters.ANY.equals(adapter) && reader.peek() == Token.NULL) {
            throw unexpected(reader, "a value");
        }
        return adapter.fromJson(reader);
    }

    private static Number number(JsonReader reader) throws IOException {
        String path = reader.getPath();
        String text = reader.nextString();
        try {
            if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
                BigDecimal number = new BigDecimal(text);
                if (number.signum() == 0 && text.startsWith("-")) {
                    // Only a double has a zero below zero.
                    return NEGATIVE_ZERO;
                }
                // One such as 1e0 is written as 1, and has then to be the same number when it is read again.
                return number.scale() == 0 ? narrowest(number.unscaledValue()) : number;
            }
            if (text.equals("-0")) {
                return NEGATIVE_ZERO;
            }
            return text.length() <= DIGITS_OF_LONG ? (Number) Long.valueOf(text) : narrowest(new BigInteger(text));
        } catch (NumberFormatException e) {
            throw new JsonDataException("Number out of range at path " + path, e);
        }
    }

    private static Number narrowest(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }

    private static void expect(JsonReader reader, Token token) throws IOException {
        if (reader.peek() != token) {
            throw unexpected(reader, "a " + token.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static JsonDataException unexpected(JsonReader reader, String expected) throws IOException {
        return new JsonDataException(
                "Expected " + expected + " but was " + reader.peek() + " at path " + reader.getPath());
    }
}
