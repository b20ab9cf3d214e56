package io.github.mattermostsdk.internal.paging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are counted from 0. The end is an empty page; a short one says nothing, since no server promises to fill pages.
 *
 * <p>A position names the item it stands after. If that item is not on its page any more, because others before it came or
 * went, the page before is looked through too, and as a last resort handed out again from its beginning.
 */
final class NumberedPages<T> implements PageStyle<T> {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String AFTER = "after";
    private static final String BACK = "back";

    private final ListCall<List<T>> call;
    private final Function<T, String> key;

    NumberedPages(ListCall<List<T>> call, Function<T, String> key) {
        this.call = call;
        this.key = key;
    }

    @Override
    public Cursor start() {
        return Cursor.START.withOptional(PAGE, call.text(PAGE));
    }

    @Override
    public @Nullable Cursor guess(Cursor cursor, int size) {
        return cursor.has(AFTER) ? null : following(cursor);
    }

    private static Cursor following(Cursor cursor) {
        return cursor.without(AFTER).without(BACK).with(PAGE, cursor.number(PAGE, 0) + 1);
    }

    @Override
    public int usualPrefetch() {
        return 2;
    }

    @Override
    public CompletableFuture<Page<T>> load(Cursor cursor, int size) {
        int usedSize = cursor.count(SIZE, size);
        long page = cursor.number(PAGE, 0);
        return Loads.read(
                call.sized(usedSize).query(PAGE, Long.toString(page)).executeAsync(),
                items -> read(cursor, usedSize, items));
    }

    private Page<T> read(Cursor cursor, int size, @Nullable List<T> answer) {
        List<T> items = answer == null ? List.of() : answer;
        Cursor here = cursor.without(AFTER).without(BACK).with(SIZE, size);
        String after = cursor.text(AFTER);
        int from = after == null ? 0 : 1 + indexOf(after, items);
        long page = cursor.number(PAGE, 0);
        if (after != null && from == 0 && page > 0 && (items.isEmpty() || !cursor.has(BACK))) {
            return Page.empty(cursor.with(PAGE, page - 1).with(BACK, 1));
        }
        List<T> rest = items.subList(from, items.size());
        Cursor next = items.isEmpty() ? null : following(cursor);
        return Page.of(rest, index -> here.with(AFTER, key(rest.get(index))), next)
                .withShort(items.size() < size);
    }

    private int indexOf(String wanted, List<T> items) {
        for (int i = 0; i < items.size(); i++) {
            if (key(items.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String key(T item) {
        return key.apply(item);
    }
}
