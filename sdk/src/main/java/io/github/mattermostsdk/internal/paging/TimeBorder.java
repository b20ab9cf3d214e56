package io.github.mattermostsdk.internal.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Finds where to go on in a list that is ordered by time, when the server takes the id of an item as cursor and returns what
 * lies strictly beyond the time of that item.
 *
 * <p>With the last item as cursor, items of the same millisecond would be lost. So the cursor is the last item that was
 * handed out with another time than the last one has: what is asked for begins with the whole millisecond of the last item,
 * and the items of it that were handed out, the ties, are dropped.
 *
 * @param anchor the name of the parameter for the cursor item
 * @param time the time that the list is ordered by
 * @param key the id of an item
 */
record TimeBorder<T>(String anchor, ToLongFunction<T> time, Function<T, String> key) {

    static final String TIME = "time";
    static final String TIES = "ties";

    /** Returns the cursor after an item of a page. It keeps the anchor if no other is known, and all else of the old cursor. */
    Cursor after(Cursor cursor, List<T> items, int index) {
        long border = time.applyAsLong(items.get(index));
        List<String> ties = new ArrayList<>();
        int i = index;
        while (i >= 0 && time.applyAsLong(items.get(i)) == border) {
            ties.add(key.apply(items.get(i)));
            i--;
        }
        List<String> before = cursor.list(TIES);
        boolean isSameTime = cursor.number(TIME, border) == border;
        if (isSameTime) {
            before.stream().filter(id -> !ties.contains(id)).forEach(ties::add);
        }
        if (i >= 0) {
            return at(Cursor.of(anchor, key.apply(items.get(i))), border, ties);
        }
        return at(isSameTime || before.isEmpty() ? cursor : Cursor.of(anchor, before.get(0)), border, ties);
    }

    private static Cursor at(Cursor cursor, long border, List<String> ties) {
        return cursor.with(TIME, border).with(TIES, String.join(",", ties));
    }

    /** Tells whether a page held nothing but one millisecond, so that another part of it must be asked for differently. */
    boolean isSameAnchor(Cursor cursor, Cursor next) {
        return Objects.equals(cursor.text(anchor), next.text(anchor));
    }
}
