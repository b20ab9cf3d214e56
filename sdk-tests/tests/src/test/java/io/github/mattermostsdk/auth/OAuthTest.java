package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.SignInException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthTest {

    private static final String TOKENS = "/oauth/access_token";
    private static final String REDIRECT = "https://app.example.com/callback?x=1";

    private final FakeMattermost server = new FakeMattermost();
    private final TokenStore store = TokenStore.inMemory();
    private final OAuthApp app = OAuthApp.confidential("client1", "s&cr=t"::toCharArray, REDIRECT);
    private final MattermostClient client = server.client().oauth(app, store).build();

    @AfterEach
    void close() {
        server.close();
    }

    private static String callback(AuthorizationRequest request, String code) {
        return REDIRECT + "&code=" + code + "&state=" + request.state();
    }

    private void authorize() {
        AuthorizationRequest request = client.oauth().authorize();
        client.oauth().exchange(request, callback(request, "code1"));
    }

    @Test
    void sendsTheBrowserToTheServersOwnPage() throws Exception {
        AuthorizationRequest request = client.oauth().authorize();
        HttpUrl url = HttpUrl.get(request.url());
        assertTrue(request.url().startsWith(server.url() + "/oauth/authorize?"), request.url());
        assertEquals("code", url.queryParameter("response_type"));
        assertEquals("client1", url.queryParameter("client_id"));
        assertEquals(REDIRECT, url.queryParameter("redirect_uri"));
        assertEquals(request.state(), url.queryParameter("state"));
        assertEquals("S256", url.queryParameter("code_challenge_method"));
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(request.codeVerifier().getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash), url.queryParameter("code_challenge"));
        assertTrue(request.codeVerifier().matches("[\\w-]{43}"), request.codeVerifier());
        assertTrue(request.state().matches("[\\w-]{43}"), request.state());
        AuthorizationRequest other = client.oauth().authorize();
        assertNotEquals(request.state(), other.state());
        assertNotEquals(request.codeVerifier(), other.codeVerifier());
        assertEquals(0, server.requests.size());
    }

    @Test
    void knowsAServerInAFolder() {
        MattermostClient inFolder = server.client()
                .serverUrl(server.url() + "/chat")
                .oauth(app, store)
                .build();
        AuthorizationRequest request = inFolder.oauth().authorize();
        assertTrue(request.url().startsWith(server.url() + "/chat/oauth/authorize?"), request.url());
        server.answer("/chat/oauth/access_token", 200, "{\"access_token\":\"a\"}");
        inFolder.oauth().exchange(request, callback(request, "code1"));
        assertTrue(inFolder.oauth().isAuthorized());
    }

    @Test
    void exchangesTheCodeAndUsesTheToken() {
        AuthorizationRequest request = client.oauth().authorize();
        assertFalse(client.oauth().isAuthorized());
        client.oauth().exchange(request, callback(request, "co%2Bde+1"));
        assertTrue(client.oauth().isAuthorized());
        Request exchange = server.tokenRequests().get(0);
        assertEquals("application/x-www-form-urlencoded", exchange.header("Content-Type"));
        assertNull(exchange.header("Authorization"));
        assertEquals(
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "client1",
                        "client_secret", "s&cr=t",
                        "redirect_uri", REDIRECT,
                        "code", "co+de 1",
                        "code_verifier", request.codeVerifier()),
                exchange.form());
        assertEquals("bot", client.users().getMe().username());
        assertEquals("access1", server.meCalls().get(0).token());
        OAuthTokens stored = Objects.requireNonNull(store.load());
        assertEquals("access1", stored.accessToken());
        assertEquals("refresh1", stored.refreshToken());
        assertEquals(Instant.parse("2026-12-22T12:00:10Z"), stored.expiresAt());
    }

    @Test
    void aPublicClientSendsNoSecretAndLivesWithoutARefreshToken() {
        MattermostClient publicClient = server.client()
                .oauth(OAuthApp.publicClient("client2", REDIRECT), store)
                .build();
        server.answer(
                TOKENS,
                200,
                "{\"access_token\":\"pub\",\"token_type\":\"bearer\",\"expires_in\":60,\"refresh_token\":\"\"}");
        server.live.add("pub");
        AuthorizationRequest request = publicClient.oauth().authorize();
        publicClient.oauth().exchange(request, callback(request, "code1"));
        assertFalse(server.tokenRequests().get(0).form().containsKey("client_secret"));
        assertNull(Objects.requireNonNull(store.load()).refreshToken());
        publicClient.users().getMe();
        server.live.clear();
        for (int i = 0; i < 2; i++) {
            AuthorizationRequiredException failure = assertThrows(
                    AuthorizationRequiredException.class,
                    () -> publicClient.users().getMe());
            assertEquals(
                    "getMe was answered with 401, and there is no new token: the access token has ended, and there is"
                            + " no refresh token; the user must authorise the program again",
                    failure.getMessage());
        }
        assertEquals(1, server.tokenRequests().size());
    }

    @Test
    void asksForTheFirstAuthorisation() {
        AuthorizationRequiredException failure = assertThrows(
                AuthorizationRequiredException.class, () -> client.users().getMe());
        assertEquals(
                "getMe was not sent: there is no token: there are no OAuth tokens; the user must authorise the program",
                failure.getMessage());
        authorize();
        assertEquals("bot", client.users().getMe().username());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?code=code1&state=other", "?code=code1", "?error=access_denied", "", "code=code1&state="})
    void refusesACallbackOfSomebodyElse(String callback) {
        AuthorizationRequest request = client.oauth().authorize();
        SignInException failure =
                assertThrows(SignInException.class, () -> client.oauth().exchange(request, callback));
        assertTrue(
                failure.getMessage().contains("does not belong to this authorization request"), failure.getMessage());
        assertFalse(failure.getMessage().contains("code1"), failure.getMessage());
        assertEquals(0, server.requests.size());
    }

    @Test
    void tellsThatTheUserRefused() {
        AuthorizationRequest request = client.oauth().authorize();
        OAuthException failure = assertThrows(
                OAuthException.class,
                () -> client.oauth()
                        .exchange(
                                request,
                                "/callback?error=access_denied&error_description=The+user%0Asaid+no&state="
                                        + request.state() + "#top"));
        assertEquals("access_denied", failure.error());
        assertEquals("The user said no", failure.description());
        assertEquals("oauthAuthorize was refused as access_denied: The user said no", failure.getMessage());
        assertNull(failure.getCause());
    }

    @Test
    void missesTheCode() {
        AuthorizationRequest request = client.oauth().authorize();
        SignInException failure =
                assertThrows(SignInException.class, () -> client.oauth().exchange(request, "state=" + request.state()));
        assertEquals("The callback carries neither a code nor an error", failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "400, api.oauth.get_access_token.bad_grant.app_error, unsupported_grant_type",
        "400, api.oauth.get_access_token.expired_code.app_error, invalid_grant",
        "403, api.oauth.get_access_token.expired_code.app_error, invalid_grant",
        "401, model.oauth.validate_grant.credentials.app_error, invalid_client",
        "403, api.oauth.get_access_token.credentials.app_error, invalid_client",
        "404, api.oauth.get_access_token.credentials.app_error, invalid_client",
        "400, api.oauth.get_access_token.redirect_uri.app_error, invalid_grant",
        "404, api.oauth.get_access_token.refresh_token.app_error, invalid_grant",
        "400, api.oauth.get_access_token.missing_refresh_token.app_error, invalid_request",
        "400, model.authorize.validate_pkce.verification_failed.app_error, invalid_grant",
        "400, model.oauth.validate_grant.public_client_refresh_token.app_error, unauthorized_client",
        "501, api.oauth.get_access_token.disabled.app_error, ''",
        "400, some.new.id, ''"
    })
    void mapsMattermostsErrors(int status, String id, String error) {
        server.refuse(TOKENS, status, id);
        OAuthException failure = assertThrows(OAuthException.class, this::authorize);
        assertEquals(error, failure.error());
        assertEquals("m", failure.description());
        assertEquals("oauthExchange", failure.operationId());
        String message = "oauthExchange was refused" + (error.isEmpty() ? "" : " as " + error) + " (status " + status
                + " " + id + "): m";
        assertEquals(
                status == 501 ? message + ". The feature is switched off on the server or needs a licence" : message,
                failure.getMessage());
        assertFalse(client.oauth().isAuthorized());
    }

    @Test
    void mapsErrorsOfTheStandard() {
        server.answer(
                TOKENS,
                400,
                "{\"error\":\"invalid_grant\",\"error_uri\":7,\"error_description\":\"The code\\nhas ended\",\"x\":{}}");
        OAuthException failure = assertThrows(OAuthException.class, this::authorize);
        assertEquals("invalid_grant", failure.error());
        assertEquals("The code has ended", failure.description());
        assertInstanceOf(BadRequestException.class, failure.getCause());
        server.answer(TOKENS, 404, "<html>no such page</html>");
        failure = assertThrows(OAuthException.class, this::authorize);
        assertEquals("", failure.error());
        assertTrue(failure.getMessage().contains("A web page answered, not Mattermost"), failure.getMessage());
    }

    @Test
    void leavesFaultsOfTheServerWhatTheyAre() {
        server.answer(TOKENS, 500, "down");
        assertThrows(ServerErrorException.class, this::authorize);
    }

    @Test
    void revokesOnTheServerAndForgets() {
        authorize();
        client.oauth().revoke();
        Request revocation = server.to("/oauth/deauthorize").get(0);
        assertEquals("access1", revocation.token());
        assertEquals("{\"client_id\":\"client1\"}", revocation.body());
        assertNull(store.load());
        assertFalse(client.oauth().isAuthorized());
        assertThrows(AuthorizationRequiredException.class, () -> client.users().getMe());
        assertEquals(0, server.meCalls().size());
        // Nothing is left to revoke.
        client.oauth().revoke();
        assertEquals(1, server.to("/oauth/deauthorize").size());
    }

    @Test
    void keepsTheTokensWhenTheyCannotBeRevoked() {
        authorize();
        server.answer("/oauth/deauthorize", 500, "down");
        assertThrows(ServerErrorException.class, () -> client.oauth().revoke());
        assertNotNull(store.load());
        assertEquals("bot", client.users().getMe().username());
    }

    @Test
    void anotherUserIsACopyWithAnotherStore() {
        authorize();
        TokenStore others = TokenStore.inMemory();
        others.save(OAuthTokens.of("theirs", null, null));
        server.live.add("theirs");
        MattermostClient copy = client.withOptions(o -> o.oauth(app, others));
        copy.users().getMe();
        client.users().getMe();
        assertEquals(
                List.of("theirs", "access1"),
                server.meCalls().stream().map(Request::token).toList());
        copy.close();
        assertEquals("theirs", Objects.requireNonNull(others.load()).accessToken());
    }

    @Test
    void isThereOnlyForClientsThatSignInSo() {
        MattermostClient other = server.client().accessToken("t").build();
        IllegalStateException failure = assertThrows(IllegalStateException.class, other::oauth);
        assertEquals("This client does not sign in with OAuth: build it with oauth(app, store)", failure.getMessage());
        assertNotNull(client.withOptions(o -> o.header("X-Gate", "open")).oauth());
    }

    @Test
    void overwritesTheClientSecret() {
        char[] secret = "secret".toCharArray();
        MattermostClient wiping = server.client()
                .oauth(OAuthApp.confidential("c", () -> secret, REDIRECT), store)
                .build();
        AuthorizationRequest request = wiping.oauth().authorize();
        wiping.oauth().exchange(request, callback(request, "code1"));
        assertEquals("secret", server.tokenRequests().get(0).form().get("client_secret"));
        assertArrayEquals(new char[6], secret);
    }

    @Test
    void aRequestFitsIntoAWebSession() throws Exception {
        AuthorizationRequest request = client.oauth().authorize();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(request);
        }
        AuthorizationRequest read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (AuthorizationRequest) in.readObject();
        }
        AuthorizationRequest parts = AuthorizationRequest.of(read.url(), read.state(), read.codeVerifier());
        client.oauth().exchange(parts, callback(request, "code1"));
        assertTrue(client.oauth().isAuthorized());
    }
}
