package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ends a wait, on the clock of the machine. */
@Timeout(30)
class WaitsTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private MattermostClient client() {
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "25")
                        .build();
            }
        });
        return MattermostClient.builder().serverUrl(server.url()).build();
    }

    @Test
    void anInterruptEndsAWaitAndIsKept() throws InterruptedException {
        TestCalls calls = client().calls(TestCalls.class);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            failure.set(assertThrows(
                    TransportException.class, () -> calls.getThing("a").execute()));
            flag.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        server.taken();
        long start = System.nanoTime();
        thread.interrupt();
        thread.join();
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos());
        TransportException interrupted = assertInstanceOf(TransportException.class, failure.get());
        assertEquals(Kind.INTERRUPTED, interrupted.kind());
        assertTrue(flag.get());
    }

    @Test
    void cancelEndsAWait() throws InterruptedException {
        ApiCall<Map<String, String>> call = client().calls(TestCalls.class).getThing("a");
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> failure.set(assertThrows(TransportException.class, call::execute)));
        thread.start();
        server.taken();
        call.cancel();
        thread.join();
        assertEquals(
                Kind.CANCELLED,
                assertInstanceOf(TransportException.class, failure.get()).kind());
    }

    @Test
    void cancelEndsAWaitInTheBackground() {
        ApiCall<Map<String, String>> call = client().calls(TestCalls.class).getThing("a");
        CompletableFuture<Map<String, String>> result = call.executeAsync();
        server.taken();
        call.cancel();
        CompletionException failure = assertThrows(CompletionException.class, result::join);
        assertEquals(
                Kind.CANCELLED,
                assertInstanceOf(TransportException.class, failure.getCause()).kind());
    }

    @Test
    void closingTheClientEndsItsWaits() {
        MattermostClient client = client();
        List<CompletableFuture<Map<String, String>>> results = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            results.add(client.calls(TestCalls.class).getThing("a").executeAsync());
        }
        for (int i = 0; i < 10; i++) {
            server.taken();
        }
        client.close();
        for (CompletableFuture<Map<String, String>> result : results) {
            assertThrows(CompletionException.class, result::join);
        }
    }

    @Test
    void aWaitInTheBackgroundHoldsNoThread() {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        client();
        MattermostClient client = MattermostClient.builder()
                .serverUrl(server.url())
                .executor(task -> {
                    Thread thread = new Thread(() -> {
                        busy.incrementAndGet();
                        task.run();
                        busy.decrementAndGet();
                        done.incrementAndGet();
                    });
                    thread.setDaemon(true);
                    thread.start();
                })
                .build();
        List<CompletableFuture<Map<String, String>>> results = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            results.add(client.calls(TestCalls.class).getThing("a").executeAsync());
        }
        while (done.get() < 20) {
            Thread.onSpinWait();
        }
        assertEquals(0, busy.get());
        assertFalse(results.stream().anyMatch(CompletableFuture::isDone));
        client.close();
    }

    @Test
    void aDeadlineIsKeptWhileTheTokenIsWaitedFor() {
        CompletableFuture<@Nullable String> never = new CompletableFuture<>();
        MattermostClient client = MattermostClient.builder()
                .serverUrl(server.url())
                .tokenSource(never::copy)
                .timeout(Duration.ofMillis(100))
                .build();
        TestCalls calls = client.calls(TestCalls.class);
        TransportException failure =
                fails(TransportException.class, () -> calls.getThing("a").execute());
        assertEquals(Kind.TIMEOUT, failure.kind());
        CompletionException later = assertThrows(
                CompletionException.class,
                () -> calls.getThing("a").executeAsync().join());
        assertEquals(
                Kind.TIMEOUT,
                assertInstanceOf(TransportException.class, later.getCause()).kind());
    }

    @Test
    void cancelEndsTheWaitForAToken() throws InterruptedException {
        CompletableFuture<@Nullable String> never = new CompletableFuture<>();
        MattermostClient client = MattermostClient.builder()
                .serverUrl(server.url())
                .tokenSource(never::copy)
                .build();
        ApiCall<Map<String, String>> call = client.calls(TestCalls.class).getThing("a");
        CompletableFuture<Map<String, String>> result = call.executeAsync();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> failure.set(assertThrows(TransportException.class, call::execute)));
        thread.start();
        call.cancel();
        thread.join();
        assertThrows(CompletionException.class, result::join);
        assertEquals(
                Kind.CANCELLED,
                assertInstanceOf(TransportException.class, failure.get()).kind());
    }

    /** Runs a call on a thread of its own, interrupts it, and returns how the call ended. */
    private static TransportException interrupted(ApiCall<?> call, CountDownLatch underWay)
            throws InterruptedException {
        AtomicReference<TransportException> failure = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            failure.set(assertThrows(TransportException.class, call::execute));
            flag.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        underWay.await();
        long start = System.nanoTime();
        thread.interrupt();
        thread.join();
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos(), "it went on waiting");
        assertTrue(flag.get());
        TransportException ended = assertInstanceOf(TransportException.class, failure.get());
        assertEquals(Kind.INTERRUPTED, ended.kind());
        return ended;
    }

    @Test
    void anInterruptEndsTheWaitForAnAnswer() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                underWay.countDown();
                return new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build();
            }
        });
        TestCalls calls =
                MattermostClient.builder().serverUrl(server.url()).build().calls(TestCalls.class);
        TransportException failure = interrupted(calls.createThing(Map.of()), underWay);
        assertNotNull(failure.unknownOutcome(), "the server had the request");
    }

    @Test
    void anInterruptEndsTheWaitForAConnection() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        SocketFactory stuck = new SocketFactory() {
            @Override
            public Socket createSocket() {
                return new Socket() {
                    @Override
                    public void connect(SocketAddress address, int timeout) throws IOException {
                        underWay.countDown();
                        try {
                            end.await();
                        } catch (InterruptedException ended) {
                            throw new IOException(ended);
                        }
                        throw new ConnectException("too late");
                    }
                };
            }

            @Override
            public Socket createSocket(String host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
                throw new UnsupportedOperationException();
            }
        };
        TestCalls calls = MattermostClient.builder()
                .serverUrl(server.url())
                .httpClient(new OkHttpClient.Builder().socketFactory(stuck).build())
                .build()
                .calls(TestCalls.class);
        TransportException failure = interrupted(calls.createThing(Map.of()), underWay);
        assertNull(failure.unknownOutcome());
        end.countDown();
    }

    @Test
    void anInterruptEndsADownload() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        server.answer(new MockResponse.Builder()
                .body(new Buffer().write(new byte[100_000]))
                .throttleBody(1000, 1, TimeUnit.MINUTES)
                .build());
        TestCalls calls =
                MattermostClient.builder().serverUrl(server.url()).build().calls(TestCalls.class);
        Download download = calls.getFile("a").execute();
        AtomicReference<TransportException> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> failure.set(assertThrows(
                TransportException.class,
                () -> download.writeTo(OutputStream.nullOutputStream(), (done, total) -> {
                    if (done > 0) {
                        underWay.countDown();
                    }
                }))));
        thread.start();
        underWay.await();
        thread.interrupt();
        thread.join();
        assertEquals(
                Kind.INTERRUPTED,
                assertInstanceOf(TransportException.class, failure.get()).kind());
    }
}
