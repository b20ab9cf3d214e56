package io.github.mattermostsdk.internal.retrofit;

import io.github.mattermostsdk.internal.http.QueryText;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/**
 * Guards what goes into the path. Retrofit escapes a value to one segment; what is left are the values that are no
 * segment at all: nothing, and the two that mean another folder.
 */
final class PathSegments extends Converter.Factory {

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Path path) {
                return value -> checked(path.value(), text(value));
            }
        }
        return null;
    }

    /** A time in a path is in milliseconds; there is no other kind in this API. */
    private static String text(Object value) {
        return value instanceof Instant time ? QueryText.epochMillis(time) : value.toString();
    }

    private static String checked(String name, String value) {
        if (value.isBlank() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("The path parameter " + name + " must not be \"" + value + "\"");
        }
        return value;
    }
}
