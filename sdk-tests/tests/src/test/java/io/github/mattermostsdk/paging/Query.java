package io.github.mattermostsdk.paging;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The query parameters of one request to a model server. */
record Query(SortedMap<String, String> values) {

    static final Query NONE = new Query(Collections.emptySortedMap());

    Query with(String name, @Nullable String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the value, or nothing at all when it was not sent. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
