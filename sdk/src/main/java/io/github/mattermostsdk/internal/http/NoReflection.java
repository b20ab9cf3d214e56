package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every class without an adapter of its own. Moshi would look into it by reflection, which works until somebody
 * shrinks the program or runs it as a module.
 */
final class NoReflection implements JsonAdapter.Factory {

    private static final Set<Class<?>> MOSHIS_OWN = Set.of(
            String.class,
            Object.class,
            Boolean.class,
            Byte.class,
            Character.class,
            Double.class,
            Float.class,
            Integer.class,
            Long.class,
            Short.class,
            List.class,
            Collection.class,
            Set.class,
            Map.class);

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        if (raw.isPrimitive() || MOSHIS_OWN.contains(raw)) {
            return null;
        }
        throw new IllegalArgumentException("There is no generated adapter for " + type);
    }
}
