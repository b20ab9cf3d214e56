package io.github.mattermostsdk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server answers around its operations. */
class HeadersTest {
    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final OkHttpClient http =
            new OkHttpClient.Builder().followRedirects(false).build();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyAnswerOfAnOperationTellsVersionAndRequest() throws IOException {
        try (Response answer = send(get("/api/v4/users/me").header("Authorization", "bearer " + server.adminToken()))) {
            assertEquals(200, answer.code());
            assertTrue(Objects.requireNonNull(answer.header("X-Version-Id")).startsWith("11.6.0."));
            assertTrue(Objects.requireNonNull(answer.header("X-Request-Id"))
                    .matches("[ybndrfg8ejkmcpqxot1uwisza345h769]{26}"));
            assertEquals("0", answer.header("Expires"));
            assertNotNull(answer.header("Etag"));
        }
    }

    @Test
    void aCredentialThatIsNoneIsTakenFromTheBrowser() throws IOException {
        try (Response answer = send(get("/api/v4/users/me").header("Authorization", "Bearer nothing"))) {
            assertEquals(401, answer.code());
            assertEquals("MMAUTHTOKEN=; Path=/; Max-Age=0; HttpOnly", answer.header("Set-Cookie"));
        }
        try (Response answer = send(get("/api/v4/users/me"))) {
            assertEquals(401, answer.code());
            assertNull(answer.header("Set-Cookie"));
        }
    }

    @Test
    void anUnknownRouteHasNoRequestId() throws IOException {
        try (Response answer = send(get("/api/v4/nothing"))) {
            assertEquals(404, answer.code());
            assertNull(answer.header("X-Request-Id"));
            assertTrue(answer.body().string().contains("api.context.404.app_error"));
        }
    }

    @Test
    void aPathIsCleanedByARedirect() throws IOException {
        try (Response answer = send(get("//api/v4/users/me"))) {
            assertEquals(301, answer.code());
            assertEquals("/api/v4/users/me", answer.header("Location"));
        }
    }

    @Test
    void whatIsBesideTheApiIsThePage() throws IOException {
        try (Response answer = send(get("/nothing"))) {
            assertEquals(200, answer.code());
            assertEquals("text/html", answer.header("Content-Type"));
        }
        try (Response answer = send(get("/nothing").post(RequestBody.EMPTY))) {
            assertEquals(404, answer.code());
            assertEquals("404 page not found\n", answer.body().string());
        }
    }

    @Test
    void aCookieAloneDoesNotWrite() throws IOException {
        Request.Builder logout = get("/api/v4/users/logout")
                .post(RequestBody.EMPTY)
                .header("Cookie", "MMAUTHTOKEN=" + server.adminToken());
        try (Response answer = send(get("/api/v4/users/me").header("Cookie", "MMAUTHTOKEN=" + server.adminToken()))) {
            assertEquals(200, answer.code());
        }
        try (Response answer = send(logout)) {
            assertEquals(401, answer.code());
        }
        try (MattermostClient client = server.client()) {
            assertEquals(server.admin().id(), client.users().getMe().id());
        }
    }

    private Request.Builder get(String path) {
        return new Request.Builder().url(server.url() + path);
    }

    private Response send(Request.Builder request) throws IOException {
        return http.newCall(request.build()).execute();
    }
}
