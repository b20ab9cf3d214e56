package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.model.User;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsyncWalkTest {

    /** Asks for some items at first, and for more whenever it took one. */
    private static final class Reader implements Flow.Subscriber<User> {
        final List<String> names = Collections.synchronizedList(new ArrayList<>());
        final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        private final long first;
        private final long more;
        Flow.@Nullable Subscription subscription;

        Reader(long first, long more) {
            this.first = first;
            this.more = more;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (first != 0) {
                given.request(first);
            }
        }

        @Override
        public void onNext(User user) {
            names.add(user.username());
            if (more > 0) {
                request(more);
            }
        }

        void request(long items) {
            if (subscription != null) {
                subscription.request(items);
            }
        }

        void cancel() {
            if (subscription != null) {
                subscription.cancel();
            }
        }

        @Override
        public void onError(Throwable failure) {
            assertTrue(done.completeExceptionally(failure));
        }

        @Override
        public void onComplete() {
            assertTrue(done.complete(null));
        }

        void await() throws ExecutionException, InterruptedException, TimeoutException {
            done.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void deliversInOrderAsManyAsAskedFor() {
        Seeded.times(20, random -> {
            try (Network network = new Network(random)) {
                ModelUsers server = ModelUsers.of(random.nextInt(200));
                Reader reader = new Reader(1 + random.nextInt(3), 1);
                server.api(network)
                        .allUsers()
                        .pageSize(1 + random.nextInt(20))
                        .prefetch(random.nextInt(5))
                        .publisher()
                        .subscribe(reader);
                reader.await();
                assertEquals(List.copyOf(server.names), reader.names);
            }
        });
    }

    @Test
    void deliversNoMoreThanAskedForAndFetchesLittleAhead() {
        ModelUsers server = ModelUsers.of(100);
        Reader reader = new Reader(0, 0);
        server.api().allUsers(q -> q.perPage(10)).publisher().subscribe(reader);
        assertEquals(0, server.requests.size());
        reader.request(1);
        assertEquals(1, reader.names.size());
        assertEquals(1, server.requests.size());
        reader.request(14);
        assertEquals(15, reader.names.size());
        assertTrue(server.requests.size() <= 4, () -> server.requests.size() + " requests");
        reader.request(Long.MAX_VALUE);
        reader.request(Long.MAX_VALUE);
        assertEquals(100, reader.names.size());
        assertTrue(reader.done.isDone());
    }

    @Test
    void tellsOfTheEndWithoutBeingAskedForMore() {
        Reader reader = new Reader(10, 0);
        ModelUsers.of(100).api().allUsers().limit(10).publisher().subscribe(reader);
        assertTrue(reader.done.isDone());
        assertEquals(10, reader.names.size());
    }

    @Test
    void cancellingEndsIt() {
        ModelUsers server = ModelUsers.of(100);
        Reader reader = new Reader(5, 0);
        server.api().allUsers(q -> q.perPage(2)).publisher().subscribe(reader);
        reader.cancel();
        int requests = server.requests.size();
        reader.request(10);
        assertEquals(5, reader.names.size());
        assertEquals(requests, server.requests.size());
    }

    @Test
    void aFailureComesAfterTheItemsBeforeItAndTheWalkCanGoOn() {
        ModelUsers server = ModelUsers.of(50);
        ApiException broken = ApiException.of(ApiError.builder("getUsers", 500).build());
        server.beforePage = page -> {
            if (page == 3) {
                throw broken;
            }
        };
        Pager<User> pager = server.api().allUsers(q -> q.perPage(10));
        Reader reader = new Reader(Long.MAX_VALUE, 0);
        pager.publisher().subscribe(reader);
        assertSame(broken, assertThrows(ExecutionException.class, reader::await).getCause());
        assertEquals(30, reader.names.size());
        server.beforePage = page -> {};
        assertEquals(20, pager.resume(pager.position()).stream().count());
    }

    @Test
    void refusesARequestForNothing() {
        for (long wrong : new long[] {-1, Long.MIN_VALUE}) {
            Reader reader = new Reader(wrong, 0);
            ModelUsers.of(5).api().allUsers().publisher().subscribe(reader);
            assertInstanceOf(
                    IllegalArgumentException.class,
                    assertThrows(ExecutionException.class, reader::await).getCause());
        }
    }

    @Test
    void deliversOnTheExecutorOfTheCaller() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        ModelUsers server = ModelUsers.of(30);
        Reader reader = new Reader(Long.MAX_VALUE, 0);
        server.api().allUsers(q -> q.perPage(10)).publisher(tasks::add).subscribe(reader);
        assertEquals(0, reader.names.size());
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
        assertEquals(30, reader.names.size());
        assertTrue(reader.done.isDone());
    }

    @Test
    void needsNoDeepStackForALongList() {
        Reader reader = new Reader(1, 1);
        ModelUsers.of(3_000).api().allUsers(q -> q.perPage(1)).publisher().subscribe(reader);
        assertEquals(3_000, reader.names.size());
    }

    @Test
    void passesEveryItemToAnAction() {
        List<String> names = new ArrayList<>();
        ModelUsers server = ModelUsers.of(30);
        server.api()
                .allUsers(q -> q.perPage(7))
                .forEachAsync(user -> names.add(user.username()))
                .join();
        assertEquals(List.copyOf(server.names), names);
    }

    @Test
    void endsWithWhatTheActionThrows() {
        ModelUsers server = ModelUsers.of(30);
        IllegalStateException enough = new IllegalStateException("enough");
        CompletableFuture<Void> done = server.api().allUsers(q -> q.perPage(3)).forEachAsync(user -> {
            throw enough;
        });
        assertSame(enough, assertThrows(CompletionException.class, done::join).getCause());
        assertEquals(1, server.requests.size());
    }

    @Test
    void cancellingTheFutureEndsTheWalk() {
        ModelUsers server = ModelUsers.of(30);
        List<Runnable> network = new ArrayList<>();
        List<String> names = new ArrayList<>();
        CompletableFuture<Void> done =
                server.api(network::add).allUsers().forEachAsync(user -> names.add(user.username()));
        done.cancel(true);
        network.forEach(Runnable::run);
        assertEquals(List.of(), names);
    }
}
