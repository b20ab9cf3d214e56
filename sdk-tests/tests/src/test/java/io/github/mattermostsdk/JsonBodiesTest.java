package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.internal.http.Json;
import io.github.mattermostsdk.internal.http.JsonResponseReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodiesTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|the body is empty|",
                "` \n`|the body is empty|",
                "{\"a\":[1,2]|the body ends too early|$",
                "{\"a\":[1,\"hunter2\"]}|Expected a number but was something else|$.a[1]",
                "{\"a\":\"hunter2\"}|Expected BEGIN_ARRAY but was something else|$.a",
                "[1]|Expected BEGIN_OBJECT but was something else|$",
                "{\"a\":[1]} x|the body is not JSON|",
                "{\"a\":[1]} {}|the body is not JSON|",
                "{a:[1]}|the body is not JSON|$",
                "no json|the body is not JSON|$",
                "{\"a\":[1e99]}|Expected a long but was something else|$.a[0]",
            })
    void saysWhatIsWrongAndWhere(String body, String reason, String path) {
        server.answer(new MockResponse.Builder()
                .setHeader("X-Request-Id", "req1")
                .body(body)
                .build());
        TestCalls calls = server.calls();
        DecodingException failure =
                fails(DecodingException.class, () -> calls.getNames().execute());
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
        assertTrue(
                failure.getMessage()
                        .startsWith("getNames was carried out (status 200), but its answer cannot be read: "),
                failure.getMessage());
        assertTrue(failure.getMessage().contains("req1"), failure.getMessage());
        assertFalse(failure.getMessage().contains("hunter2"), failure.getMessage());
        assertEquals("getNames", failure.operationId());
        assertEquals("req1", failure.requestId());
        assertEquals(200, failure.status());
        if (path != null) {
            assertTrue(String.valueOf(failure.path()).startsWith(path), failure.path());
        }
        assertEquals(1, server.requests());
    }

    @Test
    void survivesDeepNesting() {
        server.answer(200, "{\"a\":" + "[".repeat(100_000));
        TestCalls calls = server.calls();
        fails(DecodingException.class, () -> calls.getNames().execute());
    }

    @Test
    void survivesNullWhereNoneIsAllowed() {
        server.answer(200, "application/json", "null");
        TestCalls calls = server.calls();
        DecodingException failure =
                fails(DecodingException.class, () -> calls.getText().execute());
        assertTrue(failure.getMessage().contains("Expected a string"), failure.getMessage());
    }

    @Test
    void ignoresAByteOrderMark() {
        server.answer(200, "\uFEFF{\"id\":\"1\"}");
        assertEquals(Map.of("id", "1"), server.calls().getThing("a").execute());
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        server.answer(new MockResponse.Builder()
                .body(bomb())
                .setHeader("Content-Encoding", "gzip")
                .build());
        TestCalls calls = server.calls();
        DecodingException failure = fails(
                DecodingException.class, () -> calls.searchThings(List.of()).execute());
        assertTrue(
                failure.getMessage().contains("larger than " + JsonResponseReader.MAX_BYTES + " bytes"),
                failure.getMessage());
    }

    private static Buffer bomb() {
        Buffer packed = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            String megabyte = " ".repeat(1 << 20);
            for (int i = 0; i <= JsonResponseReader.MAX_BYTES >> 20; i++) {
                sink.writeUtf8(megabyte);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return packed;
    }

    @Test
    void aCutBodyIsTheConnectionsFault() {
        server.answer(new MockResponse.Builder()
                .body("{\"id\":\"" + "x".repeat(100_000) + "\"}")
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        TestCalls calls = server.calls();
        TransportException failure = fails(
                TransportException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(TransportException.Kind.CONNECTION_LOST, failure.kind());
    }

    @Test
    void looksIntoNoClassByReflection() {
        Json json = new Json(model -> null);
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> json.adapter(Instant.class));
        assertTrue(String.valueOf(failure.getMessage()).contains("java.time.Instant"), failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> json.adapter(FakeTiming.class));
        assertThrows(IllegalArgumentException.class, () -> json.adapter(TestCalls.Query2.class));
        assertEquals("5", json.<Long>adapter(Long.class).toJson(5L));
    }
}
