package io.github.mattermostsdk.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk stands: after some item of some list. Immutable, small, and free of secrets.
 *
 * <p>{@link #toString()} is its text form, made to be stored, and {@link #parse(String)} reads it again. The form is
 * {@code v1:<list>?<name>=<value>&…}. The list is the operation and, after slashes, its path arguments, such as
 * {@code getPostsForChannel/duo18td5q3bkmr3y9mnws473fh}. The names are in alphabetical order, {@code items} (how many items
 * were handed out) always among them; the others depend on the list. Values, and path arguments, are encoded as in an HTML
 * form. Later versions of this library read this form too; should it ever change, the new one begins with {@code v2}.
 */
public final class Position {

    private static final String VERSION = "v1:";
    private static final String ITEMS = "items";

    private final String list;
    private final long items;
    private final SortedMap<String, String> values;

    private Position(String list, long items, SortedMap<String, String> values) {
        this.list = list;
        this.items = items;
        this.values = values;
    }

    /**
     * Creates a position. Programs get theirs from a {@link Pager} or from {@link #parse(String)}.
     *
     * @param list the list, in the form that the class description gives
     * @param items how many items were handed out up to here
     * @param values what the list needs to be gone on with
     * @return a position
     */
    public static Position of(String list, long items, Map<String, String> values) {
        return new Position(list, items, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
    }

    /**
     * Reads the text form.
     *
     * @param text what {@link #toString()} returned
     * @return an equal position
     * @throws IllegalArgumentException if the text is no position, or one of a later version
     */
    public static Position parse(String text) {
        int end = text.indexOf('?');
        if (!text.startsWith(VERSION) || end < 0) {
            throw new IllegalArgumentException("Not a position of version 1: \"" + text + "\"");
        }
        SortedMap<String, String> values = new TreeMap<>();
        for (String pair : text.substring(end + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("Not a position, at \"" + pair + "\": \"" + text + "\"");
            }
        }
        String items = values.remove(ITEMS);
        if (items == null || !items.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("A position without its number of items: \"" + text + "\"");
        }
        return of(text.substring(VERSION.length(), end), Long.parseLong(items), values);
    }

    /**
     * Returns the list that this is a position in.
     *
     * @return the operation and its path arguments, separated by slashes
     */
    public String list() {
        return list;
    }

    /**
     * Returns how many items were handed out up to here, over all walks that led to this position.
     *
     * @return the number of items
     */
    public long items() {
        return items;
    }

    /**
     * Returns what the list needs to be gone on with.
     *
     * @return names and values, in the order of the names
     */
    public SortedMap<String, String> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that
                && list.equals(that.list)
                && items == that.items
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, items, values);
    }

    /**
     * Returns the text form, which {@link #parse(String)} reads.
     *
     * @return one line of ASCII
     */
    @Override
    public String toString() {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.put(ITEMS, Long.toString(items));
        StringBuilder text = new StringBuilder(VERSION).append(list);
        char separator = '?';
        for (Map.Entry<String, String> value : all.entrySet()) {
            text.append(separator)
                    .append(value.getKey())
                    .append('=')
                    .append(URLEncoder.encode(value.getValue(), UTF_8));
            separator = '&';
        }
        return text.toString();
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, UTF_8);
    }
}
