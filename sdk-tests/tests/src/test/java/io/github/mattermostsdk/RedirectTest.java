package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.ServerUrlException;
import java.util.Map;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    private final TestServer server = new TestServer();
    private final TestServer other = new TestServer();

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    private TestServer redirect(int status, String location) {
        return server.answer(new MockResponse.Builder()
                .code(status)
                .setHeader("Location", location)
                .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void neverRedirectsAWrite(int status) {
        for (String target : new String[] {other.url() + "/api/v4/things", "/elsewhere", "/api/v4/things"}) {
            redirect(status, target);
            TestCalls calls = server.calls();
            ServerUrlException failure = fails(
                    ServerUrlException.class, () -> calls.createThing(Map.of()).execute());
            assertEquals(status, failure.status());
            assertEquals("createThing", failure.operationId());
        }
        assertEquals(3, server.requests());
        assertEquals(0, other.requests());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sendsNothingToAnotherOrigin(boolean usersClient) {
        redirect(302, other.url() + "/api/v4/things/a?ticket=hunter2");
        OkHttpClient follows = new OkHttpClient.Builder().followRedirects(true).build();
        TestCalls calls = server.calls(b -> usersClient ? b.httpClient(follows) : b);
        ServerUrlException failure =
                fails(ServerUrlException.class, () -> calls.getThing("a").execute());
        assertEquals(0, other.requests());
        assertEquals(server.url(), failure.configuredUrl());
        assertEquals(other.url(), failure.suggestedUrl());
        assertFalse(failure.getMessage().contains("hunter2"), failure.getMessage());
        assertTrue(
                failure.getMessage()
                        .endsWith("Configure the server URL " + other.url() + " instead of " + server.url()),
                failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "/sub/api/v4/things/a,/sub",
        "https://chat.example.com/api/v4/things/a,https://chat.example.com",
    })
    void namesTheAddressToConfigure(String location, String right) {
        redirect(302, location);
        TestCalls calls = server.calls();
        ServerUrlException failure =
                fails(ServerUrlException.class, () -> calls.getThing("a").execute());
        assertEquals(right.startsWith("/") ? server.url() + right : right, failure.suggestedUrl());
        assertEquals(1, server.requests());
    }

    @Test
    void knowsNoAddressForALoginPage() {
        redirect(302, "https://sso.example.com/login");
        TestCalls calls = server.calls();
        ServerUrlException failure =
                fails(ServerUrlException.class, () -> calls.getThing("a").execute());
        assertNull(failure.suggestedUrl());
        assertTrue(failure.getMessage().contains("https://sso.example.com/login"), failure.getMessage());
        assertTrue(failure.getMessage().contains("no login page or proxy in between"), failure.getMessage());
    }

    @Test
    void followsAReadWithinTheServer() {
        redirect(302, "/somewhere").answer(200, "{\"id\":\"1\"}");
        assertEquals(Map.of("id", "1"), server.calls().getThing("a").execute());
        assertEquals("Bearer " + TestServer.TOKEN, server.taken().getHeaders().get("Authorization"));
        var second = server.taken();
        assertEquals("/somewhere", second.getTarget());
        assertEquals("Bearer " + TestServer.TOKEN, second.getHeaders().get("Authorization"));
    }

    @Test
    void doesNotRunInCircles() {
        for (int i = 0; i < 10; i++) {
            redirect(302, "/round");
        }
        TestCalls calls = server.calls();
        fails(ServerUrlException.class, () -> calls.getThing("a").execute());
        assertEquals(6, server.requests());
    }

    @Test
    void suggestsNoAddressThatIsConfiguredAlready() {
        redirect(307, "/api/v4/things");
        TestCalls calls = server.calls();
        ServerUrlException failure = fails(
                ServerUrlException.class, () -> calls.createThing(Map.of()).execute());
        assertNull(failure.suggestedUrl());
        assertFalse(failure.getMessage().contains("instead of"), failure.getMessage());
    }

    @Test
    void aRedirectToNowhereIsAnError() {
        server.answer(new MockResponse.Builder().code(302).build());
        TestCalls calls = server.calls();
        ApiException failure =
                fails(ApiException.class, () -> calls.getThing("a").execute());
        assertEquals(302, failure.status());
    }

    @Test
    void recognisesAWebPageByItsContent() {
        server.answer(200, "text/html", "<!doctype html><html></html>");
        server.answer(200, "application/json", "\n <html></html>");
        TestCalls calls = server.calls();
        for (int i = 0; i < 2; i++) {
            ServerUrlException failure =
                    fails(ServerUrlException.class, () -> calls.getThing("a").execute());
            assertTrue(failure.getMessage().startsWith("getThing was answered with a web page (status 200)"));
            assertTrue(failure.getMessage().contains(server.url()), failure.getMessage());
        }
        server.answer(200, "text/html", "<html></html>");
        fails(ServerUrlException.class, () -> calls.getText().execute());
        server.answer(200, "text/html", "<html></html>");
        fails(ServerUrlException.class, () -> calls.getFile("a").execute());
    }
}
