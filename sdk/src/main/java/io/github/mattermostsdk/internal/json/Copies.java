package io.github.mattermostsdk.internal.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep the order and, in maps of any JSON value, {@code null}. */
public final class Copies {
    private Copies() {}

    public static <T extends @Nullable Object> List<T> list(List<? extends T> list) {
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    public static <T extends @Nullable Object> @Nullable List<T> listOrNull(@Nullable List<? extends T> list) {
        return list == null ? null : list(list);
    }

    public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public static <T extends @Nullable Object> @Nullable Map<String, T> mapOrNull(
            @Nullable Map<String, ? extends T> map) {
        return map == null ? null : map(map);
    }

    public static Map<String, @Nullable Object> additional(@Nullable Map<String, @Nullable Object> members) {
        return members == null ? Map.of() : map(members);
    }

    /** Returns the values of a map in the order of its keys in a list, each once; what is missing is left out. */
    public static <T> List<T> inOrder(List<String> keys, Map<String, T> values) {
        return keys.stream()
                .distinct()
                .map(values::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public static <T extends @Nullable Object> List<T> plus(@Nullable List<T> list, T element) {
        List<T> longer = list == null ? new ArrayList<>() : new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
