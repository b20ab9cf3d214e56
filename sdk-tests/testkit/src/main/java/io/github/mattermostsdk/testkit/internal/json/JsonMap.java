package io.github.mattermostsdk.testkit.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object whose members keep their order, with the ways in which the server fills and reads one. */
public final class JsonMap extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    /** An empty object. */
    public JsonMap() {}

    /** A copy. */
    public JsonMap(Map<String, ? extends @Nullable Object> members) {
        super(members);
    }

    /** Adds a member. */
    public JsonMap with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    /** Adds a member unless it is null, zero, false or empty, which is what {@code omitempty} means on the server. */
    public JsonMap unlessEmpty(String name, @Nullable Object value) {
        return isEmpty(value) ? this : with(name, value);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || (value instanceof Number number && number.doubleValue() == 0)
                || (value instanceof CharSequence text && text.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** The text of a member, or an empty one. */
    public String text(String name) {
        return get(name) instanceof String text ? text : "";
    }

    /** The text of a member, or null if there is none. */
    public @Nullable String textOrNull(String name) {
        return get(name) instanceof String text ? text : null;
    }

    /** The whole number of a member, or zero. */
    public long number(String name) {
        return get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether a member is true. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** The object in a member, or null if there is none. */
    public @Nullable JsonMap object(String name) {
        return get(name) instanceof JsonMap map ? map : null;
    }

    /** The texts in a member's array; empty if there is none. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (get(name) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
