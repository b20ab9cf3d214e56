package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RetryTest {

    private static final MockResponse CUT = new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build();

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static MockResponse refused(String retryAfter) {
        return new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", retryAfter)
                .body("limit exceeded\n")
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void triesAReadAgain(int status) {
        server.answer(status, "").answer(status, "").answer(200, "{\"id\":\"1\"}");
        assertEquals(Map.of("id", "1"), server.calls().getThing("a").execute());
        assertEquals(3, server.requests());
        assertEquals(2, server.timing.waits().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 414, 418, 500, 501, 505, 507, 599})
    void triesOtherStatusesOnce(int status) {
        server.answer(status, "{\"id\":\"x\"}");
        TestCalls calls = server.calls();
        fails(ApiException.class, () -> calls.getThing("a").execute());
        assertEquals(1, server.requests());
    }

    @Test
    void waitsLongerEachTime() {
        server.timing.random(0.999_999_999);
        for (int i = 0; i < 8; i++) {
            server.answer(503, "");
        }
        TestCalls calls = server.calls(b -> b.maxRetries(7));
        ServerErrorException failure = fails(
                ServerErrorException.class,
                () -> calls.getThing("a").timeout(Duration.ofMinutes(5)).execute());
        assertEquals(
                List.of(500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L),
                server.timing.waits().stream()
                        .map(wait -> wait.plusMillis(1).toMillis())
                        .toList());
        assertEquals(7, failure.getSuppressed().length);
        assertEquals(8, server.requests());
    }

    @Test
    void waitsAnythingUpToThat() {
        server.timing.random(0);
        server.answer(503, "").answer(200, "{}");
        server.calls().getThing("a").execute();
        assertEquals(List.of(Duration.ZERO), server.timing.waits());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "'Sun, 22 Nov 2026 12:00:07 GMT',7", "30,30", "999999,60"})
    void waitsAsLongAsTheServerSays(String retryAfter, long seconds) {
        server.timing.random(0.5);
        server.answer(new MockResponse.Builder()
                .code(503)
                .setHeader("Date", "Sun, 22 Nov 2026 12:00:00 GMT")
                .setHeader("Retry-After", retryAfter)
                .build());
        server.answer(200, "{}");
        server.calls().getThing("a").timeout(Duration.ofMinutes(10)).execute();
        assertEquals(List.of(Duration.ofSeconds(seconds).plusMillis(125)), server.timing.waits());
    }

    @Test
    void failsAtOnceWhenTheWaitWouldPassTheDeadline() {
        server.answer(refused("10"));
        TestCalls calls = server.calls();
        TooManyRequestsException failure = fails(
                TooManyRequestsException.class,
                () -> calls.getThing("a").timeout(Duration.ofSeconds(9)).execute());
        assertEquals(Duration.ofSeconds(10), failure.retryAfter());
        assertEquals(List.of(), server.timing.waits());
        assertEquals(1, server.requests());
    }

    @Test
    void oneDeadlineHoldsForAllAttempts() {
        for (int i = 0; i < 10; i++) {
            server.answer(new MockResponse.Builder()
                    .code(503)
                    .setHeader("Retry-After", "4")
                    .build());
        }
        TestCalls calls = server.calls(b -> b.maxRetries(9).timeout(Duration.ofSeconds(10)));
        fails(ServerErrorException.class, () -> calls.getThing("a").execute());
        assertEquals(3, server.requests());
    }

    static List<Function<TestCalls, ApiCall<?>>> writes() {
        return List.of(
                calls -> calls.createThing(Map.of()),
                calls -> calls.deleteThing("a"),
                calls -> calls.uploadRaw(FileUpload.of("a.txt", new byte[10])));
    }

    @Test
    void sendsNoUnsafeWriteAgainThatMayHaveBeenDone() {
        for (var write : writes()) {
            for (MockResponse answer : List.of(
                    CUT,
                    new MockResponse.Builder().code(502).build(),
                    new MockResponse.Builder().code(503).build(),
                    new MockResponse.Builder().code(504).build(),
                    new MockResponse.Builder().code(408).build())) {
                int before = server.requests();
                server.answer(answer);
                ApiCall<?> call = write.apply(server.calls());
                MattermostException failure = fails(MattermostException.class, call::execute);
                assertEquals(before + 1, server.requests());
                assertNotNull(failure.unknownOutcome());
                assertFalse(failure.unknownOutcome().isRepeatable());
                assertTrue(failure.getMessage().contains("may have carried it out"), failure.getMessage());
            }
        }
    }

    @Test
    void sendsEveryWriteAgainThatWasRefused() {
        for (var write : writes()) {
            server.answer(refused("1")).answer(200, "{}");
            int before = server.requests();
            write.apply(server.calls()).execute();
            assertEquals(before + 2, server.requests());
        }
    }

    @Test
    void sendsEveryWriteAgainWhenNoConnectionCouldBeMade() throws IOException {
        int[] lookups = {0};
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(name -> {
                    if (++lookups[0] == 1) {
                        throw new java.net.UnknownHostException(name);
                    }
                    return List.of(InetAddress.getLoopbackAddress());
                })
                .build();
        server.answer(201, "{\"id\":\"1\"}");
        String url = server.url().replace("127.0.0.1", "localhost");
        TestCalls calls = server.calls(b -> b.serverUrl(url).httpClient(client));
        assertEquals(Map.of("id", "1"), calls.createThing(Map.of()).execute());
        assertEquals(1, server.requests());
    }

    @Test
    void givesUpConnectingAfterTheRetries() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        TestCalls calls = server.calls(b -> b.serverUrl("http://localhost:" + port));
        TransportException failure = fails(
                TransportException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(Kind.CONNECT, failure.kind());
        assertNull(failure.unknownOutcome());
        assertEquals(2, server.timing.waits().size());
    }

    @Test
    void sendsSafeWritesAndSearchesAgain() {
        server.answer(CUT).answer(502, "").answer(200, "{}");
        server.calls().updateThing("a", Map.of()).execute();
        assertEquals(3, server.requests());
        server.answer(CUT).answer(200, "[]");
        server.calls().searchThings(List.of()).execute();
        assertEquals(5, server.requests());
    }

    @Test
    void saysThatASafeWriteCanBeMadeAgain() {
        server.answer(CUT).answer(CUT).answer(CUT);
        TestCalls calls = server.calls();
        TransportException failure = fails(
                TransportException.class, () -> calls.updateThing("a", Map.of()).execute());
        assertNotNull(failure.unknownOutcome());
        assertTrue(failure.unknownOutcome().isRepeatable());
        assertTrue(failure.getMessage().endsWith("making the call again is safe."), failure.getMessage());
        assertEquals(FakeTiming.START, failure.unknownOutcome().firstSentAt());
    }

    @Test
    void knowsTheFateAfterADefiniteAnswerOnlyIfNothingWasLeftOpen() {
        server.answer(CUT).answer(403, "{\"id\":\"api.context.permissions.app_error\"}");
        TestCalls calls = server.calls();
        ApiException failure =
                fails(ApiException.class, () -> calls.updateThing("a", Map.of()).execute());
        assertEquals(403, failure.status());
        assertNotNull(failure.unknownOutcome(), "the first attempt may have been carried out");
        assertEquals(1, failure.getSuppressed().length);
    }

    @Test
    void readsACutBodyAgain() {
        server.answer(new MockResponse.Builder()
                        .body("{\"id\":\"" + "x".repeat(100_000) + "\"}")
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                        .build())
                .answer(new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body(new Buffer().writeUtf8("no gzip"))
                        .build())
                .answer(200, "{}");
        assertEquals(Map.of(), server.calls().getThing("a").execute());
        assertEquals(3, server.requests());
    }

    @Test
    void triesASilentServerAgain() {
        server.answer(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build())
                .answer(200, "{}");
        server.calls(b -> b.readTimeout(Duration.ofMillis(150))).getThing("a").execute();
        assertEquals(2, server.requests());
    }

    @Test
    void neverSendsAStreamTwiceThatCanBeReadOnce() {
        server.answer(refused("1"));
        TestCalls calls = server.calls();
        FileUpload once = FileUpload.once("a.txt", 3, new ByteArrayInputStream(new byte[3]));
        fails(TooManyRequestsException.class, () -> calls.uploadRaw(once).execute());
        assertEquals(1, server.requests());
    }

    @Test
    void canBeTurnedOff() {
        server.answer(503, "");
        TestCalls calls = server.calls(b -> b.maxRetries(0));
        fails(ServerErrorException.class, () -> calls.getThing("a").execute());
        assertEquals(1, server.requests());
    }

    @Test
    void triesAgainInTheBackgroundToo() {
        server.answer(503, "").answer(CUT).answer(200, "{\"id\":\"1\"}");
        assertEquals(
                Map.of("id", "1"), server.calls().getThing("a").executeAsync().join());
        assertEquals(2, server.timing.waits().size());
    }
}
