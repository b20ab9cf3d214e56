package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.error.TooManyRequestsException;
import io.github.mattermostsdk.internal.http.HttpClients;
import io.github.mattermostsdk.internal.http.ServerUrl;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Whoever sets no timeout has some. */
class DefaultTimeoutsTest {

    @Test
    void nobodyWaitsForeverForASilentServer() {
        OkHttpClient client = HttpClients.create(ServerUrl.parse("https://chat.example.com"));
        assertEquals(10_000, client.connectTimeoutMillis());
        assertEquals(30_000, client.readTimeoutMillis());
        assertEquals(30_000, client.writeTimeoutMillis());
    }

    @Test
    void aWholeCallTakesAMinuteAtMost() {
        try (TestServer server = new TestServer()) {
            server.answer(new MockResponse.Builder()
                    .code(429)
                    .setHeader("Retry-After", "60")
                    .build());
            TestCalls calls = server.calls();
            fails(TooManyRequestsException.class, () -> calls.getThing("a").execute());
            server.answer(new MockResponse.Builder()
                            .code(429)
                            .setHeader("Retry-After", "55")
                            .build())
                    .answer(200, "{}");
            server.calls().getThing("a").execute();
        }
    }
}
