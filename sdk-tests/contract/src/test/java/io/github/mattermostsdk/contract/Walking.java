package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.Position;
import io.github.mattermostsdk.paging.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Walks a list in every form that there is, and holds each to the same items.
 *
 * @param list makes the pager anew
 * @param key what tells an item from the others
 */
record Walking<T>(Supplier<Pager<T>> list, Function<T, String> key) {
    /** Asserts that each form returns these items, each once, in this order. */
    void assertReturns(List<String> expected) {
        assertForms(expected, keys -> keys);
    }

    /** Asserts that each form returns these items, each once, in whatever order: some servers promise none. */
    void assertReturnsInAnyOrder(List<String> expected) {
        assertForms(
                expected.stream().sorted().toList(),
                keys -> keys.stream().sorted().toList());
    }

    private void assertForms(List<String> expected, Function<List<String>, List<String>> ordered) {
        assertEquals(expected, ordered.apply(items()), "one after the other");
        assertEquals(expected, ordered.apply(pages()), "page by page");
        assertEquals(expected, ordered.apply(streamed()), "as a stream");
        assertEquals(expected, ordered.apply(handedOver()), "handed to an action");
        assertEquals(expected, ordered.apply(published()), "published");
        for (int part : List.of(1, expected.size() / 2, expected.size())) {
            assertEquals(expected, ordered.apply(resumedAfter(part)), "gone on with after " + part);
        }
    }

    List<String> items() {
        List<String> keys = new ArrayList<>();
        list.get().forEach(item -> keys.add(key.apply(item)));
        return keys;
    }

    private List<String> pages() {
        List<String> keys = new ArrayList<>();
        for (List<T> page : list.get().pages()) {
            page.forEach(item -> keys.add(key.apply(item)));
        }
        return keys;
    }

    private List<String> streamed() {
        try (Stream<T> items = list.get().stream()) {
            return items.map(key).toList();
        }
    }

    private List<String> handedOver() {
        ConcurrentLinkedQueue<String> keys = new ConcurrentLinkedQueue<>();
        list.get().forEachAsync(item -> keys.add(key.apply(item))).join();
        return List.copyOf(keys);
    }

    private List<String> published() {
        Collector<T> subscriber = new Collector<>(key);
        list.get().publisher().subscribe(subscriber);
        return subscriber.keys.join();
    }

    /** Another walk, perhaps of another program, knows no more than the text of the position. */
    private List<String> resumedAfter(int part) {
        List<String> keys = new ArrayList<>();
        String stored;
        try (Walk<T> begun = list.get().iterator()) {
            for (int i = 0; i < part; i++) {
                keys.add(key.apply(begun.next()));
            }
            stored = begun.position().toString();
        }
        list.get().resume(Position.parse(stored)).forEach(item -> keys.add(key.apply(item)));
        return keys;
    }

    /** Asserts that no page may be empty, negative or larger than what the server gives: nothing is sent. */
    void assertRefusesSizes(int most) {
        for (int size : List.of(0, -1, most + 1)) {
            assertThrows(IllegalArgumentException.class, () -> list.get().pageSize(size), size + " items");
        }
    }

    /** Asks for three items at a time. */
    private static final class Collector<T> implements Flow.Subscriber<T> {
        private static final int AT_ONCE = 3;

        final CompletableFuture<List<String>> keys = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final List<String> seen = new ArrayList<>();
        private final Function<T, String> key;

        Collector(Function<T, String> key) {
            this.key = key;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription.complete(begun);
            begun.request(AT_ONCE);
        }

        @Override
        public void onNext(T item) {
            seen.add(key.apply(item));
            if (seen.size() % AT_ONCE == 0) {
                subscription.join().request(AT_ONCE);
            }
        }

        @Override
        public void onError(Throwable failure) {
            keys.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            keys.complete(List.copyOf(seen));
        }
    }
}
