package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.TOKEN;
import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.error.TransportException.Kind;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's own OkHttpClient, or OkHttp by itself, must not be able to do. */
class OwnHttpClientTest {

    private final TestServer server = new TestServer();
    private final TestServer other = new TestServer();

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    @Test
    void keepsAndSendsNoCookies() {
        List<String> kept = new ArrayList<>();
        CookieJar jar = new CookieJar() {
            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                kept.add(cookies.toString());
            }

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return List.of(new Cookie.Builder()
                        .name("MMAUTHTOKEN")
                        .value("x")
                        .domain(url.host())
                        .build());
            }
        };
        TestCalls calls = server.calls(
                b -> b.httpClient(new OkHttpClient.Builder().cookieJar(jar).build()));
        server.answer(new MockResponse.Builder()
                .setHeader("Set-Cookie", "MMAUTHTOKEN=abc; Path=/")
                .body("{}")
                .build());
        server.answer(200, "{}");
        calls.getThing("a").execute();
        calls.getThing("a").execute();
        assertEquals(List.of(), kept);
        server.taken();
        assertNull(server.taken().getHeaders().get("Cookie"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterceptorCannotSendTheTokenElsewhere(boolean network) {
        HttpUrl elsewhere = other.http.url("/api/v4/things/a");
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        okhttp3.Interceptor turn = chain ->
                chain.proceed(chain.request().newBuilder().url(elsewhere).build());
        if (network) {
            client.addNetworkInterceptor(turn);
        } else {
            client.addInterceptor(turn);
        }
        TestCalls calls = server.calls(b -> b.httpClient(client.build()));
        if (!network) {
            TransportException failure = fails(
                    TransportException.class, () -> calls.createThing(Map.of()).execute());
            assertEquals(Kind.REFUSED, failure.kind());
            assertNull(failure.unknownOutcome());
            assertTrue(failure.getMessage().contains(other.url()), failure.getMessage());
        } else {
            // OkHttp itself lets a network interceptor change neither host nor port.
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalStateException.class,
                    () -> calls.createThing(Map.of()).execute());
        }
        assertEquals(0, other.requests());
        assertEquals(0, server.requests());
    }

    @Test
    void interceptorsSeeNoArgumentsInTags() {
        List<String> seen = new ArrayList<>();
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().toString());
                    return chain.proceed(chain.request());
                })
                .build();
        server.answer(201, "{}");
        server.calls(b -> b.httpClient(client))
                .createThing(Map.of("password", "hunter2"))
                .execute();
        assertEquals(1, seen.size());
        assertFalse(seen.get(0).contains("hunter2"), seen.get(0));
        assertFalse(seen.get(0).contains(TOKEN), seen.get(0));
    }

    @Test
    void anAuthenticatorIsNotAsked() {
        OkHttpClient client = new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request())
                .build();
        server.answer(401, "{\"id\":\"api.user.login.inactive.app_error\"}");
        TestCalls calls = server.calls(b -> b.httpClient(client));
        fails(UnauthorizedException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(1, server.requests());
    }

    @Test
    void okHttpRepeatsNoPostThatWasCutOnAPooledConnection() throws IOException {
        for (boolean reset : new boolean[] {false, true}) {
            for (boolean usersClient : new boolean[] {false, true}) {
                try (RawServer raw = new RawServer((socket, request) ->
                        request == 1 ? RawServer.answer(socket, "200 OK", "{}") : reset && RawServer.reset(socket))) {
                    TestCalls calls = (usersClient
                                    ? MattermostClient.builder().httpClient(new OkHttpClient())
                                    : MattermostClient.builder())
                            .serverUrl(raw.url())
                            .build()
                            .calls(TestCalls.class);
                    calls.getThing("a").execute();
                    TransportException failure = fails(
                            TransportException.class,
                            () -> calls.createThing(Map.of("a", "b")).execute());
                    assertEquals(Kind.CONNECTION_LOST, failure.kind());
                    assertNotNull(failure.unknownOutcome());
                    assertEquals(2, raw.requests().size());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", " 0 "})
    void okHttpRepeatsNoPostAfterA503ThatSaysAtOnce(String retryAfter) {
        for (int i = 0; i < 3; i++) {
            server.answer(new MockResponse.Builder()
                    .code(503)
                    .setHeader("Retry-After", retryAfter)
                    .build());
        }
        TestCalls calls = server.calls();
        fails(ServerErrorException.class, () -> calls.createThing(Map.of()).execute());
        assertEquals(1, server.requests());
    }

    @Test
    void okHttpRepeatsNoPostAfterA408() {
        server.answer(408, "").answer(201, "{}");
        TestCalls calls = server.calls();
        assertNotNull(fails(
                        io.github.mattermostsdk.error.ApiException.class,
                        () -> calls.createThing(Map.of()).execute())
                .unknownOutcome());
        assertEquals(1, server.requests());
    }
}
