package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.error.NotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A look-up of many ids or names, some at a time. What was found comes in the order of the ids, each once; what was not is
 * noted as missing. The server answers in an order of its own.
 */
final class Lookup<T> implements PageStyle<T> {

    private static final String INDEX = "index";
    private static final String AFTER = "after";
    private static final String NO_SUCH_ROUTE = "api.context.404.app_error";

    private final List<String> ids;
    private final Function<List<String>, ApiCall<List<T>>> call;
    private final Function<T, String> key;

    Lookup(List<String> ids, Function<List<String>, ApiCall<List<T>>> call, Function<T, String> key) {
        this.ids = List.copyOf(new LinkedHashSet<>(ids));
        this.call = call;
        this.key = key;
    }

    @Override
    public Cursor start() {
        return Cursor.of(INDEX, 0);
    }

    @Override
    public @Nullable Cursor guess(Cursor cursor, int size) {
        int end = cursor.count(INDEX, 0) + size;
        return end < ids.size() ? Cursor.of(INDEX, end) : null;
    }

    @Override
    public int usualPrefetch() {
        return 2;
    }

    @Override
    public CompletableFuture<Page<T>> load(Cursor cursor, int size) {
        int from = cursor.count(INDEX, 0);
        String after = cursor.text(AFTER);
        if (after != null && (from > ids.size() || from == 0 || !after.equals(ids.get(from - 1)))) {
            throw new IllegalArgumentException(
                    "The position belongs to a look-up of other ids: " + from + " is not " + after);
        }
        if (from >= ids.size()) {
            return CompletableFuture.completedFuture(Page.empty(null));
        }
        List<String> asked = ids.subList(from, Math.min(ids.size(), from + size));
        List<String> folded = asked.stream().map(Lookup::folded).distinct().toList();
        CompletableFuture<List<T>> answer = call.apply(folded).executeAsync();
        return Loads.read(Loads.orElse(answer, Lookup::nothingIfUnknown), found -> read(from, asked, found));
    }

    /** When no id of a request is known, some operations answer with an error in place of an empty list. */
    private static <T> List<T> nothingIfUnknown(Throwable failure) {
        if (failure instanceof NotFoundException unknown && !NO_SUCH_ROUTE.equals(unknown.errorId())) {
            return List.of();
        }
        throw AsyncFailure.rethrown(failure);
    }

    private Page<T> read(int from, List<String> asked, @Nullable List<T> found) {
        Map<String, T> byId = new HashMap<>();
        for (T item : found == null ? List.<T>of() : found) {
            byId.put(folded(key(item)), item);
        }
        List<T> items = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            T item = byId.get(folded(asked.get(i)));
            if (item == null) {
                missing.add(asked.get(i));
            } else {
                items.add(item);
                indexes.add(from + i + 1);
            }
        }
        int end = from + asked.size();
        Page<T> page = Page.of(
                items,
                index -> Cursor.of(INDEX, indexes.get(index)).with(AFTER, ids.get(indexes.get(index) - 1)),
                end < ids.size() ? Cursor.of(INDEX, end) : null);
        return page.withTotal(ids.size()).withMissing(List.copyOf(missing));
    }

    /** Usernames are lower case on the server, which finds no others, whatever the caller wrote; ids are so anyway. */
    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public String key(T item) {
        return key.apply(item);
    }
}
