package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ApiCallTest {

    private static final MockResponse SILENCE = new MockResponse.Builder()
            .onResponseStart(SocketEffect.Stall.INSTANCE)
            .build();

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void canBeExecutedAgain() {
        ApiCall<Map<String, String>> call = server.calls().createThing(Map.of("a", "b"));
        server.answer(201, "{\"id\":\"1\"}").answer(201, "{\"id\":\"2\"}");
        assertEquals(Map.of("id", "1"), call.execute());
        assertEquals(Map.of("id", "2"), call.execute());
        assertEquals(
                "{\"a\":\"b\"}",
                Objects.requireNonNull(server.taken().getBody()).utf8());
        assertEquals(
                "{\"a\":\"b\"}",
                Objects.requireNonNull(server.taken().getBody()).utf8());
        assertEquals("createThing", call.operationId());
        assertEquals("ApiCall[createThing]", call.toString());
    }

    @Test
    void sendsJson() {
        server.answer(200, "[\"x\"]");
        server.calls().searchThings(List.of("ä", "\u2028")).execute();
        var request = server.taken();
        assertEquals("application/json", request.getHeaders().get("Content-Type"));
        assertEquals(
                "[\"ä\",\"\\u2028\"]", Objects.requireNonNull(request.getBody()).utf8());
    }

    @Test
    void showsWhatCameAroundTheValue() {
        server.answer(new MockResponse.Builder()
                .code(201)
                .setHeader("Etag", "11.6.0.abc.123")
                .setHeader("X-Request-Id", "req1")
                .setHeader("X-Version-Id", "11.6.0..hash.false")
                .addHeader("X-Ratelimit-Limit", "101")
                .addHeader("X-Ratelimit-Limit", "11")
                .body("{\"id\":\"1\"}")
                .build());
        ApiResponse<Map<String, String>> response = server.calls().getThing("a").executeForResponse();
        assertEquals(201, response.status());
        assertEquals(Map.of("id", "1"), response.body());
        assertEquals("11.6.0.abc.123", response.etag());
        assertEquals("req1", response.requestId());
        assertEquals(new ServerVersion(11, 6, 0), response.serverVersion());
        assertNotNull(response.rateLimit());
        assertEquals(11, response.rateLimit().limit());
        assertFalse(response.isNotModified());
    }

    @Test
    void asksOnlyForChanges() {
        ApiCall<Map<String, String>> call = server.calls().getThing("a").ifNoneMatch("11.6.0.abc.123");
        server.answer(new MockResponse.Builder()
                .code(304)
                .setHeader("Etag", "11.6.0.abc.123")
                .build());
        ApiResponse<Map<String, String>> response = call.executeForResponse();
        assertTrue(response.isNotModified());
        assertEquals(304, response.status());
        assertEquals("11.6.0.abc.123", response.etag());
        assertEquals("11.6.0.abc.123", server.taken().getHeaders().get("If-None-Match"));
        IllegalStateException failure = assertThrows(IllegalStateException.class, response::body);
        assertTrue(String.valueOf(failure.getMessage()).contains("isNotModified"), failure.getMessage());
    }

    @Test
    void optionsLeaveTheCallAlone() {
        ApiCall<Map<String, String>> plain = server.calls().getThing("a");
        ApiCall<Map<String, String>> changed =
                plain.header("X-One", "1").header("x-one", "2").timeout(Duration.ofSeconds(5));
        server.answer(200, "{}").answer(200, "{}");
        changed.execute();
        plain.execute();
        assertEquals(List.of("2"), server.taken().getHeaders().values("X-One"));
        assertNull(server.taken().getHeaders().get("X-One"));
        assertThrows(IllegalArgumentException.class, () -> plain.header("Authorization", "x"));
        assertThrows(IllegalArgumentException.class, () -> plain.timeout(Duration.ZERO));
    }

    @Test
    void readsNullListsAndMapsAsEmpty() {
        server.answer(200, "null\n").answer(200, "null").answer(200, "[]\n");
        assertEquals(List.of(), server.calls().searchThings(List.of()).execute());
        assertEquals(Map.of(), server.calls().getThing("a").execute());
        assertEquals(List.of(), server.calls().searchThings(List.of()).execute());
    }

    @Test
    void returnsNothingWhereThereIsNothing() {
        server.answer(new MockResponse.Builder().code(204).build()).answer(200, "{\"status\":\"OK\"}");
        assertNull(server.calls().deleteThing("a").execute());
        assertNull(server.calls().deleteThings(List.of("a")).execute());
        assertEquals("DELETE", server.taken().getMethod());
        assertEquals("[\"a\"]", Objects.requireNonNull(server.taken().getBody()).utf8());
    }

    @Test
    void readsText() {
        server.answer(200, "text/plain; charset=iso-8859-1", "ok").answer(200, "application/json", "\"ja\"");
        assertEquals("ok", server.calls().getText().execute());
        assertEquals("ja", server.calls().getText().execute());
    }

    @Test
    void runsInTheBackgroundOnDaemonThreads() throws Exception {
        CountDownLatch hung = new CountDownLatch(1);
        server.answer(new MockResponse.Builder()
                .headersDelay(50, TimeUnit.MILLISECONDS)
                .body("{\"id\":\"1\"}")
                .build());
        CompletableFuture<Boolean> daemon = server.calls()
                .getThing("a")
                .executeAsync()
                .thenApply(thing -> {
                    hung.countDown();
                    return Thread.currentThread().isDaemon();
                });
        assertTrue(hung.await(10, TimeUnit.SECONDS));
        assertTrue(daemon.get());
    }

    @Test
    void failsInTheBackgroundWithTheSameException() {
        server.answer(404, "{\"id\":\"x\"}");
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> server.calls().getThing("a").executeAsync().join());
        assertInstanceOf(NotFoundException.class, failure.getCause());
        server.answer(new MockResponse.Builder().code(304).build());
        var call = server.calls().getThing("a").ifNoneMatch("x");
        failure = assertThrows(
                CompletionException.class, () -> call.executeAsync().join());
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }

    @Test
    void usesTheExecutorOfTheUser() {
        server.answer(200, "{}");
        AtomicInteger tasks = new AtomicInteger();
        TestCalls calls = server.calls(b -> b.executor(task -> {
            tasks.incrementAndGet();
            task.run();
        }));
        CompletableFuture<Map<String, String>> result = calls.getThing("a").executeAsync();
        assertTrue(result.isDone());
        assertEquals(Map.of(), result.join());
        assertEquals(1, tasks.get());
    }

    @Test
    void failsWhenTheExecutorIsShut() {
        TestCalls calls = server.calls(b -> b.executor(task -> {
            throw new RejectedExecutionException();
        }));
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> calls.getThing("a").executeAsync().join());
        assertEquals(
                Kind.CANCELLED,
                assertInstanceOf(TransportException.class, failure.getCause()).kind());
    }

    @Test
    void endsASilentServerAtTheDeadline() {
        server.answer(SILENCE);
        TestCalls calls = server.calls();
        TransportException failure = fails(
                TransportException.class,
                () -> calls.getThing("a").timeout(Duration.ofMillis(150)).execute());
        assertEquals(Kind.TIMEOUT, failure.kind());
        assertEquals("getThing failed: the whole call was out of time after 150 ms", failure.getMessage());
        assertNull(failure.unknownOutcome());
    }

    @Test
    void endsASilentServerAtTheReadTimeout() {
        server.answer(SILENCE);
        TestCalls calls = server.calls(b -> b.readTimeout(Duration.ofMillis(150)));
        TransportException failure = fails(
                TransportException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(Kind.TIMEOUT, failure.kind());
        assertNotNull(failure.unknownOutcome());
        assertEquals("createThing", failure.unknownOutcome().operationId());
        assertEquals(FakeTiming.START, failure.unknownOutcome().firstSentAt());
        assertFalse(failure.unknownOutcome().isRepeatable());
        assertTrue(failure.getMessage().contains("may have carried it out"), failure.getMessage());
    }

    @Test
    void cancelEndsACallOnTheWire() throws Exception {
        server.answer(SILENCE);
        ApiCall<Map<String, String>> call = server.calls().createThing(Map.of());
        CompletableFuture<Map<String, String>> result = call.executeAsync();
        server.taken();
        call.cancel();
        CompletionException failure = assertThrows(CompletionException.class, result::join);
        TransportException cause = assertInstanceOf(TransportException.class, failure.getCause());
        assertEquals(Kind.CANCELLED, cause.kind());
        assertNotNull(cause.unknownOutcome(), "the server had the request");
        TransportException later = fails(TransportException.class, call::execute);
        assertEquals(Kind.CANCELLED, later.kind());
        assertNull(later.unknownOutcome());
        server.answer(200, "{}");
        assertEquals(Map.of(), call.timeout(Duration.ofSeconds(9)).execute());
    }

    @Test
    void cancellingTheFutureEndsItsExecutionOnly() {
        server.answer(SILENCE).answer(200, "{}");
        ApiCall<Map<String, String>> call = server.calls().getThing("a");
        CompletableFuture<Map<String, String>> result = call.executeAsync();
        server.taken();
        assertTrue(result.cancel(true));
        assertThrows(CancellationException.class, result::join);
        assertEquals(Map.of(), call.execute());
    }

    @Test
    void closingTheClientEndsItsCalls() {
        server.answer(SILENCE);
        MattermostClient client = server.builder().build();
        CompletableFuture<Map<String, String>> result =
                client.calls(TestCalls.class).getThing("a").executeAsync();
        server.taken();
        client.close();
        CompletionException failure = assertThrows(CompletionException.class, result::join);
        assertTrue(String.valueOf(failure.getMessage()).contains("its client was closed"), failure.getMessage());
    }

    @Test
    void anInterruptedThreadSendsNothingAndStaysInterrupted() {
        TestCalls calls = server.calls();
        Thread.currentThread().interrupt();
        TransportException failure =
                fails(TransportException.class, () -> calls.getThing("a").execute());
        assertTrue(Thread.interrupted());
        assertEquals(Kind.INTERRUPTED, failure.kind());
        assertEquals(0, server.requests());
    }
}
