package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.error.NotImplementedException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.model.UserAccessToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final String CREATE = "/api/v4/users/me/tokens";
    private static final String REVOKE = "/api/v4/users/tokens/revoke";
    private static final String LOGIN = "/api/v4/users/login";
    private static final String LOGOUT = "/api/v4/users/logout";
    private static final String CREATED = "{\"id\":\"wiobzo9aftb83jn9owrhhtk3pr\",\"token\":\"pat1\","
            + "\"user_id\":\"u\",\"description\":\"seed\",\"is_active\":true}";

    private final FakeMattermost server = new FakeMattermost();
    private final MattermostClient client = server.client().build();
    private final Login login = Login.withPassword("admin", "hunter2"::toCharArray);

    @AfterEach
    void close() {
        server.close();
    }

    private List<String> story() {
        return server.requests.stream()
                .map(request -> request.path().replace("/api/v4/users/", "") + " " + request.token())
                .toList();
    }

    @Test
    void createsATokenWithNothingButALogin() {
        server.answer(CREATE, 200, CREATED);
        UserAccessToken token = client.accessTokens().create(login, "seed");
        assertEquals("pat1", token.token());
        assertEquals(List.of("login ", "me/tokens session1", "logout session1"), story());
        assertEquals("{\"description\":\"seed\"}", server.to(CREATE).get(0).body());
    }

    @Test
    void revokesATokenWithNothingButALogin() {
        server.answer(REVOKE, 200, "{\"status\":\"OK\"}");
        client.accessTokens().revoke(login, "wiobzo9aftb83jn9owrhhtk3pr");
        assertEquals(List.of("login ", "tokens/revoke session1", "logout session1"), story());
        assertEquals(
                "{\"token_id\":\"wiobzo9aftb83jn9owrhhtk3pr\"}",
                server.to(REVOKE).get(0).body());
    }

    @Test
    void makesATokenForOneTaskWithOneLogin() {
        server.answer(CREATE, 200, CREATED).answer(REVOKE, 200, "{\"status\":\"OK\"}");
        server.live.add("pat1");
        AtomicInteger codes = new AtomicInteger(123_456);
        Login withCode = login.withMfaCode(() -> "" + codes.incrementAndGet());
        try (TemporaryAccessToken token = client.accessTokens().createTemporary(withCode, "seed")) {
            assertEquals("TemporaryAccessToken[id=wiobzo9aftb83jn9owrhhtk3pr]", token.toString());
            client.withOptions(o -> o.accessToken(token.value())).users().getMe();
        }
        assertEquals(
                List.of("login ", "me/tokens session1", "me pat1", "tokens/revoke session1", "logout session1"),
                story());
        assertEquals(List.of(), server.timing.sleeps());
    }

    @Test
    void twoLoginsWithTheSameAuthenticatorWaitForTheNextCode() {
        server.answer(CREATE, 200, CREATED).answer(REVOKE, 200, "{\"status\":\"OK\"}");
        AtomicInteger codes = new AtomicInteger(123_456);
        Login withCode = login.withMfaCode(() -> "" + codes.incrementAndGet());
        UserAccessToken token = client.accessTokens().create(withCode, "seed");
        client.accessTokens().revoke(withCode, token.id());
        // It was ten seconds into the first step.
        assertEquals(List.of(Duration.ofSeconds(20)), server.timing.sleeps());
    }

    @Test
    void aTemporaryTokenIsRevokedOnce() {
        server.answer(CREATE, 200, CREATED).answer(REVOKE, 200, "{\"status\":\"OK\"}");
        TemporaryAccessToken token = client.accessTokens().createTemporary(login, "seed");
        token.close();
        token.close();
        assertEquals(1, server.to(REVOKE).size());
    }

    @Test
    void logsOutThoughTheRevokingFailed() {
        server.answer(CREATE, 200, CREATED).refuse(REVOKE, 404, "app.user_access_token.get_by_user.app_error");
        TemporaryAccessToken token = client.accessTokens().createTemporary(login, "seed");
        assertThrows(NotFoundException.class, token::close);
        assertEquals(
                List.of("session1"),
                server.to(LOGOUT).stream().map(Request::token).toList());
    }

    @Test
    void logsOutThoughTheCreationFailed() {
        server.refuse(CREATE, 501, "app.user_access_token.disabled").answer(LOGOUT, 403, "no");
        NotImplementedException failure = assertThrows(
                NotImplementedException.class, () -> client.accessTokens().create(login, "seed"));
        assertEquals(1, server.to(LOGOUT).size());
        assertEquals(ForbiddenException.class, failure.getSuppressed()[0].getClass());
    }

    @Test
    void aFailedLogoutDoesNotCostTheNewToken() {
        server.answer(CREATE, 200, CREATED).answer(LOGOUT, 500, "no");
        assertEquals("pat1", client.accessTokens().create(login, "seed").token());
    }

    @Test
    void aFailedLogoutAfterARevokingIsReported() {
        server.answer(REVOKE, 200, "{\"status\":\"OK\"}").answer(LOGOUT, 500, "no");
        ServerErrorException failure = assertThrows(
                ServerErrorException.class, () -> client.accessTokens().revoke(login, "id"));
        assertEquals("logout", failure.operationId());
    }

    @Test
    void saysThatTheLoginFailed() {
        server.refuse(LOGIN, 401, FakeMattermost.WRONG_PASSWORD);
        SignInException failure =
                assertThrows(SignInException.class, () -> client.accessTokens().create(login, "seed"));
        assertTrue(failure.getMessage().startsWith("createUserAccessToken was not sent"), failure.getMessage());
        assertEquals(List.of("login "), story());
    }

    @Test
    void theOperationsThemselvesUseTheTokenOfTheClient() {
        server.answer("/api/v4/users/tokens", 200, "[]");
        assertEquals(
                List.of(),
                client.withOptions(o -> o.accessToken("own")).accessTokens().getUserAccessTokens());
        assertEquals(List.of("tokens own"), story());
    }
}
