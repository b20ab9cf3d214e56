package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TransportFailuresTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static TransportException failure(MattermostClientBuilder builder) {
        TestCalls calls = builder.timing(new FakeTiming()).build().calls(TestCalls.class);
        return fails(TransportException.class, () -> calls.createThing(Map.of()).execute());
    }

    private static OkHttpClient withDns() {
        return new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        TransportException failure = failure(MattermostClient.builder().serverUrl("http://localhost:" + port));
        assertEquals(Kind.CONNECT, failure.kind());
        assertEquals(
                "createThing failed: could not connect to http://localhost:" + port + ": Connection refused",
                failure.getMessage());
        assertNull(failure.unknownOutcome());
    }

    @Test
    void theNameIsUnknown() {
        TransportException failure = failure(
                MattermostClient.builder().serverUrl("https://nowhere.invalid").httpClient(withDns()));
        assertEquals(Kind.UNKNOWN_HOST, failure.kind());
        assertTrue(failure.getMessage().contains("https://nowhere.invalid cannot be resolved"), failure.getMessage());
        assertNull(failure.unknownOutcome());
    }

    @Test
    void reachesAServerThatListensOnOneOfItsAddresses() {
        OkHttpClient client = new OkHttpClient.Builder()
                .dns(name ->
                        List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), InetAddress.getLoopbackAddress()))
                .build();
        try (RawServer raw = new RawServer((socket, request) -> RawServer.answer(socket, "200 OK", "{}"))) {
            String url = raw.url().replace("127.0.0.1", "localhost");
            assertEquals(
                    Map.of(),
                    MattermostClient.builder()
                            .serverUrl(url)
                            .httpClient(client)
                            .build()
                            .calls(TestCalls.class)
                            .getThing("a")
                            .execute());
        }
    }

    /** Accepts connections and lets something be done with each of them. */
    private static void onConnect(ServerSocket listener, RawServer.Handler handler) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Socket socket = listener.accept();
                    handler.handle(socket, 0);
                    socket.close();
                }
            } catch (IOException closed) {
                // The test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void theServerSpeaksNoTls() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            onConnect(socket, (connection, request) -> RawServer.answer(connection, "400 Bad Request", ""));
            TransportException failure =
                    failure(MattermostClient.builder().serverUrl("https://127.0.0.1:" + socket.getLocalPort()));
            assertEquals(Kind.TLS, failure.kind());
            assertTrue(
                    failure.getMessage()
                            .endsWith("it does not speak TLS at this port: configure http://127.0.0.1:"
                                    + socket.getLocalPort()),
                    failure.getMessage());
            assertNull(failure.unknownOutcome());
        }
    }

    @Test
    void theCertificateIsNotTrusted() {
        Interceptor untrusted = chain -> {
            SSLHandshakeException failure = new SSLHandshakeException("PKIX path building failed");
            failure.initCause(new CertificateException("unable to find valid certification path"));
            throw failure;
        };
        TransportException failure = failure(server.builder()
                .httpClient(new OkHttpClient.Builder().addInterceptor(untrusted).build()));
        assertEquals(Kind.TLS, failure.kind());
        assertTrue(failure.getMessage().contains("its certificate is not trusted"), failure.getMessage());
        assertTrue(failure.getMessage().contains("trust store"), failure.getMessage());
    }

    @Test
    void theClientForbidsPlainHttp() {
        OkHttpClient strict = new OkHttpClient.Builder()
                .connectionSpecs(List.of(okhttp3.ConnectionSpec.MODERN_TLS))
                .build();
        TransportException failure = failure(server.builder().httpClient(strict));
        assertEquals(Kind.CONNECT, failure.kind());
        assertTrue(failure.getMessage().contains("the HTTP client does not allow it"), failure.getMessage());
    }

    @Test
    void theHandshakeIsCut() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            onConnect(socket, (connection, request) -> false);
            TransportException failure =
                    failure(MattermostClient.builder().serverUrl("https://127.0.0.1:" + socket.getLocalPort()));
            assertNull(failure.unknownOutcome(), "nothing was sent");
        }
    }

    @Test
    void theServerEndsTheConnectionWithoutAnAnswer() {
        try (RawServer raw = new RawServer((socket, request) -> false)) {
            TransportException failure = failure(MattermostClient.builder().serverUrl(raw.url()));
            assertEquals(Kind.CONNECTION_LOST, failure.kind());
            assertNotNull(failure.unknownOutcome());
            assertEquals(1, raw.requests().size());
        }
    }

    @Test
    void theAnswerIsNoHttp() {
        try (RawServer raw = new RawServer((socket, request) -> {
            RawServer.write(socket, "SSH-2.0-OpenSSH_9.2\r\n");
            return false;
        })) {
            TransportException failure = failure(MattermostClient.builder().serverUrl(raw.url()));
            assertEquals(Kind.CONNECTION_LOST, failure.kind());
        }
    }

    @Test
    void theProxyIsDown() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        TransportException failure = failure(server.builder().proxy(proxy));
        assertEquals(Kind.CONNECT, failure.kind());
        assertEquals(0, server.requests());
    }

    @Test
    void goesThroughAProxy() {
        try (TestServer proxy = new TestServer()) {
            proxy.answer(200, "{\"id\":\"1\"}");
            Proxy address = proxy.http.getProxyAddress();
            assertEquals(
                    Map.of("id", "1"),
                    MattermostClient.builder()
                            .serverUrl("http://chat.example.com")
                            .proxy(address)
                            .build()
                            .calls(TestCalls.class)
                            .getThing("a")
                            .execute());
            assertEquals(
                    "http://chat.example.com/api/v4/things/a", proxy.taken().getTarget());
        }
    }
}
