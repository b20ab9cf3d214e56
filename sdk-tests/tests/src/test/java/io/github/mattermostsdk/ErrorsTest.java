package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.TOKEN;
import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.ConflictException;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.NotImplementedException;
import io.github.mattermostsdk.error.PayloadTooLargeException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private <E extends ApiException> E failure(Class<E> type) {
        TestCalls calls = server.calls(b -> b.maxRetries(0));
        return fails(type, () -> calls.createThing(Map.of()).execute());
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, BadRequestException.class),
                Arguments.of(401, UnauthorizedException.class),
                Arguments.of(403, ForbiddenException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(413, PayloadTooLargeException.class),
                Arguments.of(429, TooManyRequestsException.class),
                Arguments.of(501, NotImplementedException.class),
                Arguments.of(500, ServerErrorException.class),
                Arguments.of(503, ServerErrorException.class),
                Arguments.of(599, ServerErrorException.class),
                Arguments.of(414, ApiException.class),
                Arguments.of(418, ApiException.class),
                Arguments.of(304, ApiException.class));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void hasAClassForEachStatus(int status, Class<? extends ApiException> type) {
        assertEquals(
                type,
                ApiException.of(ApiError.builder("getThing", status).build()).getClass());
        if (status != 304) {
            server.answer(status, "{\"id\":\"some.id\"}");
            ApiException failure = failure(ApiException.class);
            assertEquals(type, failure.getClass());
            assertEquals(status, failure.status());
        }
    }

    @Test
    void carriesAllThatMattermostSays() {
        server.answer(new MockResponse.Builder()
                .code(400)
                .setHeader("X-Request-Id", "req1")
                .body("{\"id\":\"api.context.invalid_body_param.app_error\",\"message\":\"Ungültiger Inhalt.\","
                        + "\"detailed_error\":\"token=" + TOKEN + "\",\"request_id\":\"req1\",\"status_code\":400}")
                .build());
        BadRequestException failure = failure(BadRequestException.class);
        assertEquals("createThing", failure.operationId());
        assertEquals("api.context.invalid_body_param.app_error", failure.errorId());
        assertEquals("Ungültiger Inhalt.", failure.serverMessage());
        assertEquals("token=" + TOKEN, failure.detailedError());
        assertEquals("req1", failure.requestId());
        assertEquals("req1", failure.headers().first("x-request-id"));
        assertTrue(failure.rawBody().startsWith("{\"id\""));
        assertEquals(
                "createThing failed with status 400 api.context.invalid_body_param.app_error: Ungültiger Inhalt."
                        + " (request id req1)",
                failure.getMessage());
        assertFalse(failure.error().toString().contains(TOKEN));
        assertNull(failure.unknownOutcome());
    }

    @Test
    void takesTheTokenOutOfMessages() {
        server.answer(401, "{\"id\":\"x\",\"message\":\"bad token " + TOKEN + "\"}");
        assertEquals("bad token [hidden]", failure(UnauthorizedException.class).serverMessage());
    }

    @Test
    void readsJsonThatIsCalledText() {
        server.answer(404, "text/plain; charset=utf-8", " {\"id\":\"api.context.404.app_error\",\"message\":\"m\"}");
        assertEquals(
                "api.context.404.app_error", failure(NotFoundException.class).errorId());
    }

    @Test
    void readsTheTextOfALimiter() {
        server.answer(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "1")
                .setHeader("X-Ratelimit-Remaining", "0")
                .body("limit exceeded\n")
                .build());
        TestCalls calls = server.calls();
        TooManyRequestsException failure = fails(
                TooManyRequestsException.class,
                () -> calls.deleteThing("a")
                        .timeout(java.time.Duration.ofMillis(500))
                        .execute());
        assertEquals("limit exceeded", failure.serverMessage());
        assertEquals("", failure.errorId());
        assertNotNull(failure.rateLimit());
        assertEquals(0, failure.rateLimit().remaining());
    }

    @Test
    void recognisesAWebPage() {
        server.answer(403, "text/html", "<html><title>403 Forbidden</title>nginx</html>");
        ForbiddenException failure = failure(ForbiddenException.class);
        assertEquals("", failure.serverMessage());
        assertTrue(failure.getMessage().contains("A web page answered, not Mattermost"), failure.getMessage());
        assertTrue(failure.getMessage().contains(server.url()), failure.getMessage());
        assertTrue(failure.rawBody().contains("nginx"));
    }

    @Test
    void toleratesAnEmptyBody() {
        server.answer(500, "");
        ServerErrorException failure = failure(ServerErrorException.class);
        assertTrue(
                failure.getMessage().startsWith("createThing failed with status 500. The server may have"),
                failure.getMessage());
        assertEquals("", failure.rawBody());
    }

    @Test
    void readsWhatCameBeforeACut() {
        server.answer(new MockResponse.Builder()
                .code(500)
                .body("{\"id\":\"app.post.save.app_error\",\"message\":\"Unable to save\",\"detailed_error\":\""
                        + "x".repeat(20_000))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        ServerErrorException failure = failure(ServerErrorException.class);
        assertEquals("app.post.save.app_error", failure.errorId());
        assertEquals("Unable to save", failure.serverMessage());
    }

    @Test
    void keepsTheFirst64KiB() {
        server.answer(500, "x".repeat(1_000_000));
        ServerErrorException failure = failure(ServerErrorException.class);
        assertEquals(64 * 1024, failure.rawBody().length());
        assertTrue(failure.getMessage().length() < 500, failure.getMessage());
    }

    static Stream<Arguments> charsets() {
        String json = "{\"id\":\"some.id\",\"message\":\"grün\"}";
        return Stream.of(
                Arguments.of("application/json; charset=nonsense", json.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("application/json; charset=utf-16", json.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("application/json; charset=iso-8859-1", json.getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("nonsense", json.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("application/json", ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("application/json", json.getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void readsEveryCharset(String type, byte[] body) {
        server.answer(new MockResponse.Builder()
                .code(400)
                .setHeader("Content-Type", type)
                .body(new Buffer().write(body))
                .build());
        BadRequestException failure = failure(BadRequestException.class);
        assertEquals("some.id", failure.errorId());
        assertEquals("grün", failure.serverMessage());
    }

    @Test
    void toleratesMembersOfOtherTypes() {
        server.answer(400, "{\"id\":5,\"message\":{\"a\":[1]},\"request_id\":null,\"status_code\":\"x\"}");
        BadRequestException failure = failure(BadRequestException.class);
        assertEquals("", failure.errorId());
        assertEquals("", failure.serverMessage());
        assertNull(failure.requestId());
    }

    @Test
    void letsNoServerForgeALineOfALog() {
        server.answer(400, "{\"id\":\"a\",\"message\":\"one\\r\\n2026 INFO forged\\u001b[31m\"}");
        assertFalse(failure(BadRequestException.class).getMessage().matches("(?s).*[\\r\\n\\u001b].*"));
    }

    @ParameterizedTest
    @CsvSource({"404, 404 page not found", "405, ''"})
    void tellsAnOldServerAlsoWhereItAnswersWithoutJson(int status, String body) {
        server.answer(new MockResponse.Builder()
                .setHeader("X-Version-Id", "10.10.4.x")
                .body("{}")
                .build());
        server.answer(status, body);
        TestCalls calls = server.calls();
        calls.getThing("a").execute();
        ApiException failure =
                fails(ApiException.class, () -> calls.getThing("a").execute());
        assertTrue(failure.getMessage().contains("(it came with 10.11, the server is 10.10.4)"), failure::getMessage);
    }

    @Test
    void tellsAnOldServerFromAWrongAddress() {
        server.answer(new MockResponse.Builder()
                .setHeader("X-Version-Id", "5.37.0.x")
                .body("{}")
                .build());
        server.answer(404, "{\"id\":\"api.context.404.app_error\",\"message\":\"m\"}");
        TestCalls calls = server.calls();
        calls.getThing("a").execute();
        NotFoundException failure =
                fails(NotFoundException.class, () -> calls.getThing("a").execute());
        assertTrue(
                failure.getMessage()
                        .contains("The server has no such call: it is too old for it (it came with 10.11, the server"
                                + " is 5.37.0), or the server URL " + server.url() + " is wrong"),
                failure.getMessage());
    }

    @Test
    void namesTheAddressWhereAnotherServerKnowsNoSuchPath() {
        for (int status : new int[] {404, 405}) {
            server.answer(status, "");
            String message = failure(ApiException.class).getMessage();
            assertTrue(
                    message.contains("Not Mattermost answered: is the server URL " + server.url() + " right?"),
                    message);
        }
    }

    @Test
    void says401IsTheTokens() {
        server.answer(401, "{\"id\":\"api.context.session_expired.app_error\",\"message\":\"m\"}");
        String message = failure(UnauthorizedException.class).getMessage();
        assertTrue(message.contains("The token is wrong, expired or revoked"), message);
        server.answer(401, "{\"id\":\"api.context.session_expired.app_error\",\"message\":\"m\"}");
        TestCalls anonymous =
                MattermostClient.builder().serverUrl(server.url()).build().calls(TestCalls.class);
        UnauthorizedException failure =
                fails(UnauthorizedException.class, () -> anonymous.getThing("a").execute());
        assertTrue(failure.getMessage().contains("No token was sent"), failure.getMessage());
    }

    @Test
    void saysThatThePortSpeaksTls() {
        server.answer(400, "text/plain", "Client sent an HTTP request to an HTTPS server.\n");
        String message = failure(BadRequestException.class).getMessage();
        assertTrue(
                message.endsWith("The server speaks TLS at this port: configure "
                        + server.url().replace("http:", "https:")),
                message);
    }

    @Test
    void aProxysErrorLeavesTheFateOfAWriteOpen() {
        server.answer(502, "text/plain", "bad gateway");
        ServerErrorException open = failure(ServerErrorException.class);
        assertNotNull(open.unknownOutcome());
        server.answer(503, "{\"id\":\"api.context.server_busy.app_error\"}");
        assertNull(failure(ServerErrorException.class).unknownOutcome());
    }
}
