package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TlsTest {

    private static final int REFUSED_STREAM = 7;
    private static final int INTERNAL_ERROR = 2;

    private final TestServer server = new TestServer(new MockWebServer());

    @AfterEach
    void close() {
        server.close();
    }

    /** Makes the server speak TLS, and HTTP/2 in it; returns a client that trusts it. */
    private OkHttpClient serve(String host) {
        HeldCertificate certificate =
                new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
        HandshakeCertificates served =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        server.http.useHttps(served.sslSocketFactory());
        return new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .build();
    }

    @Test
    void speaksHttp2() {
        OkHttpClient client = serve("localhost");
        server.answer(201, "{\"id\":\"1\"}");
        TestCalls calls = server.calls(b -> b.httpClient(client));
        assertEquals(Map.of("id", "1"), calls.createThing(Map.of("a", "b")).execute());
        assertEquals("HTTP/2", server.taken().getVersion());
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        serve("localhost");
        TestCalls calls = server.calls();
        TransportException failure =
                fails(TransportException.class, () -> calls.getThing("a").execute());
        assertEquals(Kind.TLS, failure.kind());
        assertTrue(failure.getMessage().contains("its certificate is not trusted"), failure.getMessage());
        assertEquals(0, server.timing.waits().size(), "trying again is of no use");
        assertEquals(0, server.requests());
    }

    @Test
    void refusesACertificateForAnotherName() {
        OkHttpClient client = serve("chat.example.com");
        TestCalls calls = server.calls(b -> b.httpClient(client));
        TransportException failure =
                fails(TransportException.class, () -> calls.getThing("a").execute());
        assertEquals(Kind.TLS, failure.kind());
        assertTrue(failure.getMessage().contains("its certificate is for another host name"), failure.getMessage());
        assertEquals(0, server.timing.waits().size());
    }

    @Test
    void triesAnUnfinishedHandshakeAgain() {
        OkHttpClient client = serve("localhost");
        server.answer(new MockResponse.Builder().failHandshake().build()).answer(201, "{\"id\":\"1\"}");
        TestCalls calls = server.calls(b -> b.httpClient(client));
        assertEquals(Map.of("id", "1"), calls.createThing(Map.of()).execute());
        assertEquals(1, server.timing.waits().size());
    }

    @Test
    void sendsAWriteAgainThatTheServerNeverLookedAt() {
        OkHttpClient client = serve("localhost");
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse peek() {
                return server.timing.waits().isEmpty()
                        ? new MockResponse.Builder()
                                .onRequestStart(new SocketEffect.CloseStream(REFUSED_STREAM))
                                .build()
                        : new MockResponse.Builder().build();
            }

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(201)
                        .body("{\"id\":\"1\"}")
                        .build();
            }
        });
        TestCalls calls = server.calls(b -> b.httpClient(client));
        assertEquals(Map.of("id", "1"), calls.createThing(Map.of()).execute());
        assertEquals(1, server.timing.waits().size());
    }

    @Test
    void sendsNoWriteAgainThatTheServerMayHaveDone() {
        OkHttpClient client = serve("localhost");
        server.answer(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseStream(INTERNAL_ERROR))
                .build());
        TestCalls calls = server.calls(b -> b.httpClient(client));
        TransportException failure = fails(
                TransportException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(Kind.CONNECTION_LOST, failure.kind());
        assertNotNull(failure.unknownOutcome());
        assertEquals(1, server.requests());
    }

    @Test
    void aServerThatSaysGoodbyeGetsTheNextCallOnANewConnection() {
        OkHttpClient client = serve("localhost");
        server.answer(new MockResponse.Builder()
                        .body("{}")
                        .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                        .build())
                .answer(201, "{}");
        TestCalls calls = server.calls(b -> b.httpClient(client));
        calls.getThing("a").execute();
        assertNull(server.taken().getFailure());
        assertEquals(Map.of(), calls.createThing(Map.of()).execute());
        assertEquals(2, server.requests());
    }
}
