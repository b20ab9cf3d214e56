package io.github.mattermostsdk.auth;

import static io.github.mattermostsdk.auth.FakeMattermost.WRONG_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.FakeMattermost.Request;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerUrlException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    private static final String LOGIN = "/api/v4/users/login";
    private static final String LOGOUT = "/api/v4/users/logout";
    private static final String ME = "/api/v4/users/me";

    private final FakeMattermost server = new FakeMattermost();

    @AfterEach
    void close() {
        server.close();
    }

    private static Login login() {
        return Login.withPassword("bot@example.com", "hunter2"::toCharArray);
    }

    private MattermostClient client(Login login) {
        return server.client().login(login).build();
    }

    @Test
    void logsInAtTheFirstCallAndKeepsTheSession() {
        MattermostClient client = client(login());
        assertEquals(0, server.requests.size());
        for (int i = 0; i < 3; i++) {
            assertEquals("bot", client.users().getMe().username());
        }
        assertEquals(1, server.logins().size());
        Request login = server.logins().get(0);
        assertEquals("POST", login.method());
        assertEquals("{\"login_id\":\"bot@example.com\",\"password\":\"hunter2\"}", login.body());
        assertEquals("application/json", login.header("Content-Type"));
        assertEquals(
                Set.of("session1"),
                Set.copyOf(server.meCalls().stream().map(Request::token).toList()));
    }

    @Test
    void sendsNeitherTokenNorCookieNorWhatMakesAServerSetCookies() {
        client(login()).users().getMe();
        assertNull(server.logins().get(0).header("Authorization"));
        for (Request request : server.requests) {
            assertNull(request.header("Cookie"));
            assertNull(request.header("X-Requested-With"));
            assertNull(request.header("X-CSRF-Token"));
        }
    }

    @Test
    void sendsUserIdDeviceAndCode() {
        client(Login.withUserId("szerkxoqb7fitqbg3oousnggce", "pw"::toCharArray)
                        .withDeviceId("apple:1")
                        .withMfaCode(() -> " 123 456\n"))
                .users()
                .getMe();
        assertEquals(
                "{\"id\":\"szerkxoqb7fitqbg3oousnggce\",\"password\":\"pw\",\"token\":\"123456\","
                        + "\"device_id\":\"apple:1\"}",
                server.logins().get(0).body());
    }

    @Test
    void escapesWhatIsInAPassword() {
        client(Login.withPassword("bot", "a\"b\\c\nd\u0001é€\uD83D\uDE00"::toCharArray))
                .users()
                .getMe();
        assertEquals(
                "{\"login_id\":\"bot\",\"password\":\"a\\\"b\\\\c\\u000Ad\\u0001é€\uD83D\uDE00\"}",
                server.logins().get(0).body());
    }

    @Test
    void logsInOnceMoreWhenTheSessionHasEndedAndTheCallGoesOn() {
        MattermostClient client = client(login());
        client.users().getMe();
        server.live.clear();
        assertEquals("bot", client.users().getMe().username());
        assertEquals(2, server.logins().size());
        assertEquals(
                List.of("session1", "session1", "session2"),
                server.meCalls().stream().map(Request::token).toList());
    }

    @Test
    void doesNotLogInAfterOther401s() {
        MattermostClient client = client(login());
        client.users().getMe();
        server.refuse(ME, 401, "api.user.update_active.not_enable.app_error");
        assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        server.answer(ME, 401, "Unauthorized");
        assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        assertEquals(1, server.logins().size());
    }

    @Test
    void aCallIsRepeatedOnlyOnce() {
        MattermostClient client = client(login());
        client.users().getMe();
        server.refuse(ME, 401, FakeMattermost.EXPIRED).refuse(ME, 401, FakeMattermost.EXPIRED);
        UnauthorizedException failure =
                assertThrows(UnauthorizedException.class, () -> client.users().getMe());
        assertTrue(failure.getMessage().contains("This is final"), failure.getMessage());
        assertEquals(2, server.logins().size());
        assertEquals(3, server.meCalls().size());
    }

    @Test
    void aSessionThatNeverWorkedIsNotReplacedAtOnce() {
        MattermostClient client = client(login());
        server.answer(LOGIN, FakeMattermost.loggedIn("dud"));
        for (int i = 0; i < 5; i++) {
            SignInException failure =
                    assertThrows(SignInException.class, () -> client.users().getMe());
            assertTrue(
                    failure.getMessage()
                            .startsWith("getMe was answered with 401, and there is no new token: the server does not"
                                    + " accept the token of the login that it has just carried out; the next login is"
                                    + " tried in "),
                    failure.getMessage());
            assertInstanceOf(UnauthorizedException.class, failure.getSuppressed()[0]);
        }
        assertEquals(1, server.logins().size());
        server.timing.advance(Duration.ofSeconds(30));
        assertEquals("bot", client.users().getMe().username());
        assertEquals(2, server.logins().size());
    }

    @Test
    void keepsTheCauseOfAFailedLoginAndSendsNoFurtherOneForAWhile() {
        server.refuse(LOGIN, 401, WRONG_PASSWORD);
        MattermostClient client = client(login());
        SignInException first =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(
                "getMe was not sent: there is no token: login failed with status 401 " + WRONG_PASSWORD
                        + ": m (request id r)",
                first.getMessage());
        UnauthorizedException cause = assertInstanceOf(UnauthorizedException.class, first.getCause());
        assertEquals(WRONG_PASSWORD, cause.errorId());
        server.timing.advance(Duration.ofSeconds(10));
        SignInException second =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(first.getMessage() + "; the next login is tried in 21 s at the earliest", second.getMessage());
        assertEquals(cause, second.getCause());
        assertEquals("getMe", second.operationId());
        assertEquals(1, server.logins().size());
        server.timing.advance(Duration.ofSeconds(20));
        assertEquals("bot", client.users().getMe().username());
        assertEquals(2, server.logins().size());
    }

    @Test
    void stopsForGoodBeforeTheServerLocksTheAccount() {
        for (int i = 0; i < 20; i++) {
            server.refuse(LOGIN, 401, WRONG_PASSWORD);
        }
        MattermostClient client = client(login());
        List<Integer> loginsAfterMinutes = new ArrayList<>();
        for (int minute = 0; minute < 60; minute++) {
            for (int second = 0; second < 60; second += 5) {
                assertThrows(SignInException.class, () -> client.users().getMe());
                server.timing.advance(Duration.ofSeconds(5));
            }
            loginsAfterMinutes.add(server.logins().size());
        }
        assertEquals(List.of(2, 3, 3, 4, 4, 4, 4, 5), loginsAfterMinutes.subList(0, 8));
        assertEquals(5, server.logins().size());
        String message = assertThrows(
                        SignInException.class, () -> client.users().getMe())
                .getMessage();
        assertTrue(
                message.endsWith("this client tries no further login: build a new one when the cause is mended"),
                message);
    }

    @Test
    void stopsAtOnceWhenTheAccountIsLocked() {
        server.refuse(LOGIN, 401, "api.user.check_user_login_attempts.too_many.app_error");
        MattermostClient client = client(login());
        assertThrows(SignInException.class, () -> client.users().getMe());
        server.timing.advance(Duration.ofDays(1));
        assertThrows(SignInException.class, () -> client.users().getMe());
        assertEquals(1, server.logins().size());
    }

    @Test
    void aSuccessfulLoginStartsTheCountOfRefusalsAnew() {
        MattermostClient client = client(login());
        for (int round = 0; round < 3; round++) {
            server.live.clear();
            for (int i = 0; i < 4; i++) {
                server.refuse(LOGIN, 401, WRONG_PASSWORD);
            }
            for (int i = 0; i < 4; i++) {
                assertThrows(SignInException.class, () -> client.users().getMe());
                server.timing.advance(Duration.ofMinutes(15));
            }
            assertEquals("bot", client.users().getMe().username());
        }
        assertEquals(15, server.logins().size());
    }

    @Test
    void aServerInTroubleIsAskedAgainSoonAndAsOftenAsItTakes() {
        MattermostClient client = client(login());
        for (int i = 0; i < 12; i++) {
            server.answer(LOGIN, 500, "down");
        }
        for (int i = 0; i < 12; i++) {
            assertThrows(SignInException.class, () -> client.users().getMe());
            assertEquals(i + 1, server.logins().size());
            assertThrows(SignInException.class, () -> client.users().getMe());
            assertEquals(i + 1, server.logins().size());
            server.timing.advance(Duration.ofSeconds(Math.min(1L << i, 60)));
        }
        assertEquals("bot", client.users().getMe().username());
    }

    @Test
    void aFailedLoginKeepsASessionThatStillWorks() {
        MattermostClient client = client(login());
        client.users().getMe();
        // One node of a cluster does not know the session, and the login is refused just then.
        server.refuse(ME, 401, FakeMattermost.EXPIRED).refuse(LOGIN, 401, WRONG_PASSWORD);
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertTrue(
                failure.getMessage().startsWith("getMe was answered with 401, and there is no new token: login failed"),
                failure.getMessage());
        assertEquals("bot", client.users().getMe().username());
        assertEquals("session1", server.meCalls().get(2).token());
    }

    @Test
    void waitsForTheNextCodeOfTheAuthenticator() {
        AtomicInteger code = new AtomicInteger(100_000);
        MattermostClient client = client(login().withMfaCode(() -> "" + code.incrementAndGet()));
        client.users().getMe();
        server.live.clear();
        server.timing.advance(Duration.ofSeconds(5));
        client.users().getMe();
        // It was 15 seconds into the step of the first code.
        assertEquals(List.of(Duration.ofSeconds(15)), server.timing.sleeps());
        server.live.clear();
        server.timing.advance(Duration.ofSeconds(31));
        client.users().getMe();
        assertEquals(1, server.timing.sleeps().size());
        assertEquals(
                List.of("100001", "100002", "100003"),
                server.logins().stream()
                        .map(login -> login.body().replaceAll(".*\"token\":\"(\\d+)\".*", "$1"))
                        .toList());
    }

    @Test
    void sendsNoCodeTwice() {
        MattermostClient client = client(login().withMfaCode(() -> "123456"));
        client.users().getMe();
        server.live.clear();
        server.timing.advance(Duration.ofMinutes(5));
        SignInException failure =
                assertThrows(SignInException.class, () -> client.users().getMe());
        assertTrue(failure.getMessage().contains("returned the one that was used before"), failure.getMessage());
        assertEquals(1, server.logins().size());
    }

    @Test
    void saysThatACodeIsNeeded() {
        server.refuse(LOGIN, 401, "mfa.validate_token.authenticate.app_error");
        MattermostClient client = client(login());
        String message = assertThrows(
                        SignInException.class, () -> client.users().getMe())
                .getMessage();
        assertTrue(message.contains("The account needs a multi-factor code to log in"), message);
    }

    @Test
    void sendsNothingWithoutAPassword() {
        MattermostClient none = client(Login.withPassword("bot", () -> new char[0]));
        String message =
                assertThrows(SignInException.class, () -> none.users().getMe()).getMessage();
        assertEquals("getMe was not sent: there is no token: The supplier of the password returned none", message);
        IllegalStateException shut = new IllegalStateException("the vault is shut");
        MattermostClient failing = client(Login.withPassword("bot", () -> {
            throw shut;
        }));
        SignInException failure =
                assertThrows(SignInException.class, () -> failing.users().getMe());
        assertEquals(shut, failure.getCause());
        MattermostClient noCode = client(login().withMfaCode(() -> " "));
        message = assertThrows(SignInException.class, () -> noCode.users().getMe())
                .getMessage();
        assertTrue(message.endsWith("The supplier of the multi-factor code returned none"), message);
        assertEquals(0, server.requests.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 500})
    void overwritesThePassword(int status) {
        char[] password = "hunter2".toCharArray();
        if (status != 200) {
            server.refuse(LOGIN, status, WRONG_PASSWORD);
        }
        MattermostClient client = client(Login.withPassword("bot", () -> password));
        if (status == 200) {
            client.users().getMe();
        } else {
            assertThrows(SignInException.class, () -> client.users().getMe());
        }
        assertArrayEquals(new char[7], password);
    }

    @Test
    void asksForThePasswordAtEachLogin() {
        AtomicInteger count = new AtomicInteger();
        MattermostClient client =
                client(Login.withPassword("bot", () -> ("pw" + count.incrementAndGet()).toCharArray()));
        client.users().getMe();
        server.live.clear();
        client.users().getMe();
        assertTrue(server.logins().get(0).body().contains("\"pw1\""));
        assertTrue(server.logins().get(1).body().contains("\"pw2\""));
    }

    @Test
    void logsOutOnlyIfAskedTo() {
        try (MattermostClient client = client(login())) {
            client.users().getMe();
        }
        assertEquals(0, server.to(LOGOUT).size());
        MattermostClient closedTwice = client(login().withLogoutOnClose());
        closedTwice.users().getMe();
        closedTwice.close();
        closedTwice.close();
        assertEquals(
                List.of("session2"),
                server.to(LOGOUT).stream().map(Request::token).toList());
    }

    @Test
    void doesNotLogOutWithoutHavingLoggedIn() {
        client(login().withLogoutOnClose()).close();
        assertEquals(0, server.requests.size());
    }

    @Test
    void tellsThatALogoutFailedAndClosesAllTheSame() {
        MattermostClient client = client(login().withLogoutOnClose());
        client.users().getMe();
        server.answer(LOGOUT, 403, "no");
        ForbiddenException failure = assertThrows(ForbiddenException.class, client::close);
        assertEquals("logout", failure.operationId());
        assertThrows(MattermostException.class, () -> client.users().getMe());
        assertEquals(1, server.meCalls().size());
    }

    @Test
    void aClosedCopyDoesNotLogInAgain() {
        MattermostClient client = server.client().build();
        MattermostClient copy = client.withOptions(o -> o.login(login().withLogoutOnClose()));
        copy.users().getMe();
        copy.close();
        assertEquals(1, server.to(LOGOUT).size());
        SignInException failure =
                assertThrows(SignInException.class, () -> copy.users().getMe());
        assertEquals("getMe was not sent: there is no token: the client was closed", failure.getMessage());
        assertEquals(1, server.logins().size());
    }

    @Test
    void saysThatTheSessionTokenIsMissing() {
        server.answer(LOGIN, 200, "{}");
        MattermostClient client = client(login());
        String message = assertThrows(
                        SignInException.class, () -> client.users().getMe())
                .getMessage();
        assertTrue(message.contains("login was answered without the header Token"), message);
    }

    @Test
    void isNotRedirected() {
        try (FakeMattermost other = new FakeMattermost()) {
            server.answer(
                    LOGIN,
                    new MockResponse.Builder()
                            .code(307)
                            .setHeader("Location", other.url() + LOGIN)
                            .build());
            MattermostClient client = client(login());
            SignInException failure =
                    assertThrows(SignInException.class, () -> client.users().getMe());
            assertInstanceOf(ServerUrlException.class, failure.getCause());
            assertEquals(0, other.requests.size());
        }
    }

    @Test
    void refusesBlankNames() {
        assertThrows(IllegalArgumentException.class, () -> Login.withPassword(" ", () -> new char[1]));
        assertThrows(IllegalArgumentException.class, () -> Login.withUserId("", () -> new char[1]));
        assertThrows(IllegalArgumentException.class, () -> login().withDeviceId(""));
    }
}
