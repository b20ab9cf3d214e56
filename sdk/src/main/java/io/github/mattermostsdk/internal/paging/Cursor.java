package io.github.mattermostsdk.internal.paging;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a page begins, or a position within one, as named values: the same that the text form of a position has. */
final class Cursor {

    static final Cursor START = new Cursor(new TreeMap<>());

    private final SortedMap<String, String> values;

    private Cursor(SortedMap<String, String> values) {
        this.values = values;
    }

    static Cursor of(Map<String, String> values) {
        return new Cursor(new TreeMap<>(values));
    }

    static Cursor of(String name, Object value) {
        return START.with(name, value);
    }

    Cursor with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value.toString());
        return new Cursor(more);
    }

    /** Returns a cursor that has the value, or lacks it when there is none. */
    Cursor withOptional(String name, @Nullable Object value) {
        return value == null ? without(name) : with(name, value);
    }

    Cursor without(String name) {
        SortedMap<String, String> fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Cursor(fewer);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    String text(String name) {
        return values.get(name);
    }

    /** Returns a whole number that is not negative, or the other one when there is none. */
    long number(String name, long otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("The position has no number in \"" + name + "\", but \"" + text + "\"");
        }
        return Long.parseLong(text);
    }

    int count(String name, int otherwise) {
        return Math.toIntExact(number(name, otherwise));
    }

    /** Returns what was joined by commas; nothing when there is no such value. */
    List<String> list(String name) {
        String text = values.get(name);
        return text == null ? List.of() : Arrays.asList(text.split(",", -1));
    }

    SortedMap<String, String> values() {
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
