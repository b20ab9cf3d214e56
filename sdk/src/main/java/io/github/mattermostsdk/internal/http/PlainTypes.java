package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.internal.json.JsonAdapters;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads text, numbers, lists and maps that are the whole of a body as the generated models read their properties.
 * Moshi's own adapters would take a number for a text, and a null for an element of a list that has none.
 */
final class PlainTypes implements JsonAdapter.Factory {

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()) {
            return null;
        }
        if (!(type instanceof ParameterizedType generic)) {
            return scalar(type);
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return JsonAdapters.listOf(moshi.adapter(arguments[0])).nullSafe();
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
            return JsonAdapters.mapOf(moshi.adapter(arguments[1])).nullSafe();
        }
        return null;
    }

    // By name, as models are: a map would load every adapter for the first type that is asked for.
    private static @Nullable JsonAdapter<?> scalar(Type type) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> JsonAdapters.STRING;
            case "java.lang.Long" -> JsonAdapters.INT64;
            case "java.lang.Integer" -> JsonAdapters.INT32;
            case "java.lang.Double" -> JsonAdapters.FLOAT64;
            case "java.lang.Boolean" -> JsonAdapters.BOOLEAN;
            case "java.lang.Object" -> JsonAdapters.ANY;
            default -> null;
        };
    }
}
