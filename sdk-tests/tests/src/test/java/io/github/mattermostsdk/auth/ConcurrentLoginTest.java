package io.github.mattermostsdk.auth;

import static io.github.mattermostsdk.auth.FakeMattermost.WRONG_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrentLoginTest {

    private static final int THREADS = 32;
    private static final String LOGIN = "/api/v4/users/login";

    private final FakeMattermost server = new FakeMattermost();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        server.close();
    }

    private MattermostClient client() {
        return server.client()
                .login(Login.withPassword("bot", "hunter2"::toCharArray))
                .build();
    }

    /** Makes as many blocking as asynchronous calls, all at once. */
    @SuppressWarnings("FutureReturnValueIgnored") // The inner future is joined by who calls the supplier.
    private List<Supplier<User>> callFromEverywhere(MattermostClient client) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Supplier<User>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Future<CompletableFuture<User>> both = threads.submit(() -> {
                start.await();
                CompletableFuture<User> later = client.users().calls().getMe().executeAsync();
                CompletableFuture<User> now = new CompletableFuture<>();
                try {
                    now.complete(client.users().getMe());
                } catch (RuntimeException failed) {
                    now.completeExceptionally(failed);
                }
                return now.thenCombine(later, (a, b) -> a);
            });
            results.add(() -> join(both));
        }
        return results;
    }

    private static User join(Future<CompletableFuture<User>> future) {
        try {
            return future.get(50, TimeUnit.SECONDS).join();
        } catch (Exception failed) {
            if (failed instanceof CompletionException wrapped && wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(failed);
        }
    }

    @RepeatedTest(5)
    void manyCallsBeginWithOneLogin() {
        for (Supplier<User> call : callFromEverywhere(client())) {
            assertEquals("bot", call.get().username());
        }
        assertEquals(1, server.logins().size());
        assertEquals(2 * THREADS, server.meCalls().size());
    }

    @RepeatedTest(5)
    void manyCallsMakeOneLoginWhenTheSessionEnds() {
        MattermostClient client = client();
        client.users().getMe();
        server.live.clear();
        for (Supplier<User> call : callFromEverywhere(client)) {
            assertEquals("bot", call.get().username());
        }
        assertEquals(2, server.logins().size());
        List<String> tokens = server.meCalls().stream().map(Request::token).toList();
        assertEquals(2 * THREADS, tokens.stream().filter("session2"::equals).count());
    }

    @Test
    void callsThatComeDuringALoginWaitForItAndAreSentOnce() throws InterruptedException {
        MattermostClient client = client();
        client.users().getMe();
        server.live.clear();
        CountDownLatch gate = server.holdSignIns();
        CompletableFuture<User> first = client.users().calls().getMe().executeAsync();
        server.awaitSignIn();
        List<CompletableFuture<User>> waiting = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            waiting.add(client.users().calls().getMe().executeAsync());
        }
        gate.countDown();
        waiting.add(first);
        waiting.forEach(CompletableFuture::join);
        assertEquals(2, server.logins().size());
        // The first of all, the refused one, its repetition, and those that waited.
        assertEquals(3 + THREADS, server.meCalls().size());
    }

    @RepeatedTest(3)
    void aFailedLoginIsTheCauseForAllThatWait() {
        server.refuse(LOGIN, 401, WRONG_PASSWORD);
        IdentityHashMap<Throwable, Boolean> exceptions = new IdentityHashMap<>();
        Set<Throwable> causes = new HashSet<>();
        for (Supplier<User> call : callFromEverywhere(client())) {
            SignInException failure = assertThrows(SignInException.class, call::get);
            exceptions.put(failure, true);
            causes.add(failure.getCause());
        }
        assertEquals(THREADS, exceptions.size());
        assertEquals(1, causes.size());
        assertEquals(1, server.logins().size());
        assertEquals(0, server.meCalls().size());
    }

    @Test
    void aWaitingCallKeepsItsDeadline() throws InterruptedException {
        CountDownLatch gate = server.holdSignIns();
        MattermostClient client = client();
        CompletableFuture<User> patient = client.users().calls().getMe().executeAsync();
        server.awaitSignIn();
        ApiCall<User> hasty = client.users().calls().getMe().timeout(Duration.ofMillis(50));
        TransportException failure = assertThrows(TransportException.class, hasty::execute);
        assertEquals(TransportException.Kind.TIMEOUT, failure.kind());
        gate.countDown();
        assertEquals("bot", patient.join().username());
        assertEquals(1, server.logins().size());
    }

    @Test
    void cancellingAndInterruptingOneCallLeavesTheLoginToTheOthers() throws Exception {
        CountDownLatch gate = server.holdSignIns();
        MattermostClient client = client();
        ApiCall<User> cancelled = client.users().calls().getMe();
        CompletableFuture<User> begun = cancelled.executeAsync();
        server.awaitSignIn();
        cancelled.cancel();
        assertEquals(TransportException.Kind.CANCELLED, transportFailure(begun).kind());

        CompletableFuture<@Nullable Throwable> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                client.users().getMe();
                interrupted.complete(null);
            } catch (RuntimeException failed) {
                interrupted.complete(Thread.currentThread().isInterrupted() ? failed : null);
            }
        });
        thread.start();
        thread.interrupt();
        TransportException failure = assertInstanceOf(TransportException.class, interrupted.get());
        assertEquals(TransportException.Kind.INTERRUPTED, failure.kind());

        CompletableFuture<User> other = client.users().calls().getMe().executeAsync();
        gate.countDown();
        assertEquals("bot", other.join().username());
        assertEquals(1, server.logins().size());
    }

    private static TransportException transportFailure(CompletableFuture<User> call) {
        ExecutionException failure = assertThrows(ExecutionException.class, call::get);
        return assertInstanceOf(TransportException.class, failure.getCause());
    }

    @Test
    void closingTheClientEndsALoginUnderWay() throws InterruptedException {
        CountDownLatch gate = server.holdSignIns();
        MattermostClient client = client();
        CompletableFuture<User> call = client.users().calls().getMe().executeAsync();
        server.awaitSignIn();
        client.close();
        assertTrue(transportFailure(call).getMessage().contains("its client was closed"));
        gate.countDown();
    }

    @Test
    void needsNoThreadOfAUsersExecutor() throws Exception {
        ExecutorService busy = Executors.newFixedThreadPool(2);
        try {
            MattermostClient client = server.client()
                    .executor(busy)
                    .login(Login.withPassword("bot", "hunter2"::toCharArray))
                    .build();
            List<Future<User>> calls = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                calls.add(busy.submit(() -> client.users().getMe()));
            }
            for (Future<User> call : calls) {
                assertEquals("bot", call.get(30, TimeUnit.SECONDS).username());
            }
        } finally {
            busy.shutdownNow();
        }
    }
}
