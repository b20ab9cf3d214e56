package io.github.mattermostsdk.conformance;

import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Turns the text of a parameter into the value that the SDK takes for it. */
final class TypedText {
    private TypedText() {}

    static Object parse(String text, Type type, SpecSchema schema) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            SpecSchema items = schema.items().orElseThrow();
            return Arrays.stream(text.split(",", -1))
                    .map(item -> parse(item, list.getActualTypeArguments()[0], items))
                    .toList();
        }
        try {
            return scalar(text, (Class<?>) type, schema);
        } catch (NumberFormatException e) {
            throw new NotExpressibleException("\"" + text + "\" is no number", e);
        }
    }

    private static Object scalar(String text, Class<?> type, SpecSchema schema) {
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return bool(text);
        }
        if (type == Instant.class) {
            return instant(Long.parseLong(text), schema);
        }
        return Reflect.invoke(Reflect.method(type, "of", String.class), null, text);
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new NotExpressibleException("\"" + text + "\" is no boolean");
        }
        return text.equals("true");
    }

    private static Instant instant(long time, SpecSchema schema) {
        return switch (schema.format()) {
            case "epoch-millis" -> Instant.ofEpochMilli(time);
            case "epoch-seconds" -> Instant.ofEpochSecond(time);
            default -> throw new AssertionError("A parameter became a time but has the format " + schema.format());
        };
    }
}
