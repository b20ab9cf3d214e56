package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.TOKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.TransportException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MattermostClientTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void sendsTokenAndUserAgent() {
        server.answer(200, "{}")
                .calls(b -> b.userAgentSuffix("bot/1"))
                .getThing("a")
                .execute();
        RecordedRequest request = server.taken();
        assertEquals("GET /api/v4/things/a HTTP/1.1", request.getRequestLine());
        assertEquals("Bearer " + TOKEN, request.getHeaders().get("Authorization"));
        assertTrue(
                String.valueOf(request.getHeaders().get("User-Agent"))
                        .matches("mattermost-sdk-java/\\S+ \\(Java [^)]+\\) bot/1"),
                request.getHeaders().get("User-Agent"));
        assertFalse(String.valueOf(request.getHeaders().get("User-Agent")).contains("${"));
        assertEquals("application/json", request.getHeaders().get("Accept"));
        assertNull(request.getHeaders().get("Cookie"));
        assertNull(request.getHeaders().get("X-Requested-With"));
    }

    @Test
    void sendsNoHeaderWithoutAToken() {
        server.answer(200, "{}");
        MattermostClient.builder()
                .serverUrl(server.url())
                .build()
                .calls(TestCalls.class)
                .getThing("a")
                .execute();
        assertNull(server.taken().getHeaders().get("Authorization"));
    }

    @Test
    void servesAServerInAFolder() {
        server.answer(200, "{}")
                .calls(b -> b.serverUrl(server.url() + "/chat/"))
                .getThing("a")
                .execute();
        assertEquals("/chat/api/v4/things/a", server.taken().getTarget());
    }

    @Test
    void needsAServerUrl() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class, () -> MattermostClient.builder().build());
        assertTrue(String.valueOf(failure.getMessage()).contains("serverUrl"), failure.getMessage());
    }

    @Test
    void readsTheEnvironmentOnlyWhenAsked() {
        Map<String, String> environment = Map.of("MATTERMOST_URL", server.url() + "/", "MATTERMOST_TOKEN", TOKEN);
        try (MattermostClient client = MattermostClient.from(environment::get)) {
            assertEquals(server.url(), client.serverUrl());
            server.answer(200, "{}");
            client.calls(TestCalls.class).getThing("a").execute();
            assertEquals("Bearer " + TOKEN, server.taken().getHeaders().get("Authorization"));
        }
    }

    @Test
    void namesTheMissingVariable() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> MattermostClient.from(Map.of("MATTERMOST_URL", "https://example.com")::get));
        assertEquals("The environment variable MATTERMOST_TOKEN is not set", failure.getMessage());
        failure = assertThrows(IllegalStateException.class, () -> MattermostClient.from(Map.<String, String>of()::get));
        assertEquals("The environment variable MATTERMOST_URL is not set", failure.getMessage());
    }

    @Test
    void copiesShareTheConnection() {
        MattermostClient client = server.builder().build();
        MattermostClient copy = client.withOptions(
                o -> o.accessToken("other").readTimeout(Duration.ofSeconds(5)).header("X-Gate", "open"));
        server.answer(200, "{}").answer(200, "{}");
        client.calls(TestCalls.class).getThing("a").execute();
        copy.calls(TestCalls.class).getThing("b").execute();
        RecordedRequest first = server.taken();
        RecordedRequest second = server.taken();
        assertEquals("Bearer " + TOKEN, first.getHeaders().get("Authorization"));
        assertNull(first.getHeaders().get("X-Gate"));
        assertEquals("Bearer other", second.getHeaders().get("Authorization"));
        assertEquals("open", second.getHeaders().get("X-Gate"));
        assertEquals(first.getConnectionIndex(), second.getConnectionIndex());
        assertEquals(1, second.getExchangeIndex());
    }

    @Test
    void closingACopyLeavesTheClientOpen() {
        MattermostClient client = server.builder().build();
        client.withOptions(o -> o.timeout(Duration.ofSeconds(5))).close();
        server.answer(200, "{}");
        assertEquals(Map.of(), client.calls(TestCalls.class).getThing("a").execute());
    }

    @Test
    void aClosedClientSendsNothing() {
        AtomicInteger closed = new AtomicInteger();
        TokenSource tokens = new TokenSource() {
            @Override
            public CompletionStage<@Nullable String> token() {
                return CompletableFuture.completedStage(TOKEN);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        MattermostClient client = server.builder().tokenSource(tokens).build();
        client.close();
        client.close();
        assertEquals(1, closed.get());
        TransportException failure = TestServer.fails(
                TransportException.class,
                () -> client.calls(TestCalls.class).getThing("a").execute());
        assertEquals(TransportException.Kind.CANCELLED, failure.kind());
        assertTrue(failure.getMessage().contains("its client was closed"), failure.getMessage());
        assertEquals(0, server.requests());
    }

    @Test
    void neverClosesAUsersClient() {
        OkHttpClient users = new OkHttpClient();
        server.answer(200, "{}");
        MattermostClient client = server.builder().httpClient(users).build();
        client.calls(TestCalls.class).getThing("a").execute();
        client.close();
        assertEquals(1, users.connectionPool().connectionCount());
        assertFalse(users.dispatcher().executorService().isShutdown());
    }

    @Test
    void preparesEachInterfaceOnce() {
        MattermostClient client = server.builder().build();
        assertSame(client.users().calls(), client.users().calls());
        assertNotSame(
                client.users().calls(), client.withOptions(o -> {}).users().calls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "cookie", "Host", "Accept-Encoding", "Content-Length", "Transfer-Encoding"})
    void refusesHeadersThatAreItsOwn(String name) {
        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class, () -> MattermostClient.builder().header(name, "hunter2"));
        assertTrue(String.valueOf(failure.getMessage()).contains(name), failure.getMessage());
        assertFalse(String.valueOf(failure.getMessage()).contains("hunter2"), failure.getMessage());
    }

    @Test
    void refusesAHeaderValueWithALineBreakWithoutShowingIt() {
        IllegalArgumentException failure = assertThrows(
                IllegalArgumentException.class, () -> MattermostClient.builder().header("X-Key", "hunter2\r\nX: y"));
        assertFalse(String.valueOf(failure.getMessage()).contains("hunter2"), failure.getMessage());
    }

    @Test
    void refusesTimeoutsOfNothing() {
        assertThrows(
                IllegalArgumentException.class, () -> MattermostClient.builder().timeout(Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> MattermostClient.builder().readTimeout(Duration.ofSeconds(-1)));
    }

    @Test
    void saysThatThereIsNoToken() {
        TestCalls calls = server.calls(b -> b.accessToken(() -> "line\nbreak"));
        SignInException failure = TestServer.fails(
                SignInException.class, () -> calls.getThing("a").execute());
        assertTrue(
                failure.getMessage()
                        .startsWith("getThing was not sent: there is no token: The access token has a character"),
                failure.getMessage());
        assertEquals(0, server.requests());
        TestCalls broken = server.calls(b -> b.accessToken(() -> {
            throw new IllegalStateException("the vault is shut");
        }));
        failure = TestServer.fails(
                SignInException.class, () -> broken.getThing("a").execute());
        assertTrue(failure.getMessage().contains("the vault is shut"), failure.getMessage());
    }

    @Test
    void printsNoSecret() {
        assertEquals(
                "MattermostClient[" + server.url() + "]",
                server.builder().build().toString());
    }
}
