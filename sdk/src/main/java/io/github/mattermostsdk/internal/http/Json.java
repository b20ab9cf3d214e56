package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import io.github.mattermostsdk.internal.json.JsonAdapters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the adapter of a type: of a model, of text and numbers, and of lists and maps of these.
 *
 * <p>There is no {@link com.squareup.moshi.Moshi} behind it. That one would look into every other class by reflection,
 * take a number for a text, and load some forty classes at the start of a program that never uses them.
 */
public final class Json {

    private final Function<Class<?>, @Nullable JsonAdapter<?>> models;

    /**
     * Creates it.
     *
     * @param models finds the adapter of a model, or nothing for any other class
     */
    public Json(Function<Class<?>, @Nullable JsonAdapter<?>> models) {
        this.models = models;
    }

    /**
     * Returns the adapter of a type.
     *
     * @param <T> the type
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // Each adapter stands beside the type that it is for.
    public <T> JsonAdapter<T> adapter(Type type) {
        JsonAdapter<?> adapter = type instanceof ParameterizedType generic ? ofGeneric(generic) : ofClass(type);
        if (adapter == null) {
            throw new IllegalArgumentException("There is no generated adapter for " + type);
        }
        return (JsonAdapter<T>) adapter;
    }

    private @Nullable JsonAdapter<?> ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return JsonAdapters.listOf(adapter(arguments[0])).nullSafe();
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return JsonAdapters.mapOf(adapter(arguments[1])).nullSafe();
        }
        return null;
    }

    // By name, as models are: a map would load every adapter for the first type that is asked for.
    private @Nullable JsonAdapter<?> ofClass(Type type) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> JsonAdapters.STRING;
            case "java.lang.Long" -> JsonAdapters.INT64;
            case "java.lang.Integer" -> JsonAdapters.INT32;
            case "java.lang.Double" -> JsonAdapters.FLOAT64;
            case "java.lang.Boolean" -> JsonAdapters.BOOLEAN;
            case "java.lang.Object" -> JsonAdapters.ANY;
            default -> type instanceof Class<?> model ? models.apply(model) : null;
        };
    }
}
