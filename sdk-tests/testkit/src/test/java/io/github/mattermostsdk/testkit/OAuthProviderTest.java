package io.github.mattermostsdk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.squareup.moshi.JsonReader;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.OAuthException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes time at the OAuth provider, or cannot be had from a real server; the contract scenarios do all else. */
class OAuthProviderTest {

    private static final String CALLBACK = "http://localhost:9/callback";

    private final OkHttpClient http = new OkHttpClient();
    private final InMemoryMattermost server = InMemoryMattermost.start();
    private final TokenStore store = TokenStore.inMemory();
    private MattermostClient client = server.client();

    @BeforeEach
    void register() throws IOException {
        Map<?, ?> app = post(
                "/api/v4/oauth/apps",
                "{\"name\":\"app\",\"homepage\":\"http://localhost:9\",\"callback_urls\":[\"" + CALLBACK + "\"]}");
        String secret = String.valueOf(app.get("client_secret"));
        client = MattermostClient.builder()
                .serverUrl(server.url())
                .oauth(OAuthApp.confidential(String.valueOf(app.get("id")), secret::toCharArray, CALLBACK), store)
                .build();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theAccessTokenEndsAfterAMonthAndIsRefreshed() throws IOException {
        authorize();
        OAuthTokens first = Objects.requireNonNull(store.load());

        server.clock().advance(Duration.ofDays(31));

        assertEquals(server.admin().id(), client.users().getMe().id());
        assertNotEquals(first, store.load());
    }

    @Test
    void aCodeIsGoodForTenMinutes() throws IOException {
        AuthorizationRequest request = client.oauth().authorize();
        String callback = agree(request);

        server.clock().advance(Duration.ofMinutes(11));

        OAuthException failure =
                assertThrows(OAuthException.class, () -> client.oauth().exchange(request, callback));
        assertEquals("invalid_grant", failure.error());
    }

    @Test
    void aSecondAuthorisationBringsTheSameTokens() throws IOException {
        authorize();
        OAuthTokens first = Objects.requireNonNull(store.load());

        authorize();

        OAuthTokens second = Objects.requireNonNull(store.load());
        assertEquals(first.accessToken(), second.accessToken());
        assertEquals(first.refreshToken(), second.refreshToken());
    }

    @Test
    void anApplicationMakesNoAccessTokensOfPeople() throws IOException {
        authorize();

        assertThrows(
                ForbiddenException.class,
                () -> client.accessTokens().createUserAccessToken("me", token -> token.description("more")));
    }

    private void authorize() throws IOException {
        AuthorizationRequest request = client.oauth().authorize();
        client.oauth().exchange(request, agree(request));
    }

    /** What the browser does when its user agrees. */
    private String agree(AuthorizationRequest request) throws IOException {
        HttpUrl url = HttpUrl.get(request.url());
        String question = url.queryParameterNames().stream()
                .map(name -> "\"" + name + "\":\"" + url.queryParameter(name) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return String.valueOf(post("/oauth/authorize", question).get("redirect"));
    }

    private Map<?, ?> post(String path, String json) throws IOException {
        Request request = new Request.Builder()
                .url(server.url() + path)
                .header("Authorization", "Bearer " + server.adminToken())
                .post(RequestBody.create(json, null))
                .build();
        try (Response answer = http.newCall(request).execute()) {
            JsonReader reader =
                    JsonReader.of(new Buffer().writeUtf8(answer.body().string()));
            return (Map<?, ?>) Objects.requireNonNull(reader.readJsonValue());
        }
    }
}
