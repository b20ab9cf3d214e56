package io.github.mattermostsdk.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.ApiResponse;
import io.github.mattermostsdk.LoggingListener;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.model.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Plants secrets, does everything that can go right or wrong with them, and looks for them in all that was printed. */
class SecretsTest {

    private static final String LOGIN = "/api/v4/users/login";
    private static final String ME = "/api/v4/users/me";
    private static final String TOKENS = "/oauth/access_token";

    private static final String PASSWORD = "planted-Passw0rd";
    private static final String MFA = "9182736";
    private static final String SESSION = "plantedsession0000000000aa";
    private static final String ACCESS = "plantedaccess00000000000aa";
    private static final String REFRESH = "plantedrefresh0000000000aa";
    private static final String PERSONAL = "plantedpersonal000000000aa";
    private static final String CLIENT_SECRET = "plantedclient00000000000aa";
    private static final String CODE = "plantedcode";
    private static final String COOKIE = "plantedcookie";
    private static final String TICKET = "plantedticket";

    private final FakeMattermost server = new FakeMattermost();
    private final Printed printed = new Printed();
    private final List<String> secrets = new ArrayList<>(
            List.of(PASSWORD, MFA, SESSION, ACCESS, REFRESH, PERSONAL, CLIENT_SECRET, CODE, COOKIE, TICKET));
    private final AtomicInteger codes = new AtomicInteger();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        printed.close();
        server.close();
    }

    /** A fault, as a server in developer mode tells it: with the token. */
    private static String talkative(int status, String id) {
        return "{\"id\":\"" + id + "\",\"message\":\"m\",\"detailed_error\":\"token=" + SESSION + " " + ACCESS + " "
                + PERSONAL + " " + PASSWORD + "\",\"status_code\":" + status + "}";
    }

    private static MockResponse withCookie(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Set-Cookie", "MMAUTHTOKEN=" + COOKIE)
                .setHeader("Token", SESSION)
                .body(body)
                .build();
    }

    private static MockResponse cutOff() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
    }

    private static MockResponse redirect() {
        return new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "https://sso.example.com/?ticket=" + TICKET)
                .build();
    }

    private MattermostClientBuilder builder() {
        return server.client().listener(new LoggingListener());
    }

    private void prints(Executable call) {
        printed.add(assertThrows(RuntimeException.class, call));
        server.timing.advance(Duration.ofMinutes(2));
    }

    private Login login() {
        return Login.withPassword("bot", PASSWORD::toCharArray)
                .withMfaCode(() -> MFA + codes.incrementAndGet())
                .withLogoutOnClose();
    }

    @Test
    void nothingPrintsASecret() throws IOException {
        System.getLogger("check").log(System.Logger.Level.TRACE, "the log is heard");
        server.live.addAll(List.of(SESSION, ACCESS, PERSONAL));
        logins();
        tokens();
        accessTokens();
        oauth();
        String text = printed.toString();
        assertTrue(text.contains("the log is heard"));
        assertTrue(text.contains("login attempt 1: status 200"), "the listener is heard");
        assertTrue(printed.objects() >= 150, printed.objects() + " objects");
        List<String> leaked = secrets.stream().filter(text::contains).toList();
        System.out.println("secrets: " + secrets.size() + " planted, " + printed.objects() + " objects and "
                + text.length() + " characters printed, secrets seen: " + leaked.size());
        assertEquals(List.of(), leaked);
    }

    private void logins() {
        MattermostClientBuilder builder = builder().login(login());
        MattermostClient client = builder.build();
        server.answer(LOGIN, FakeMattermost.loggedIn(SESSION));
        ApiResponse<User> response = client.users().calls().getMe().executeForResponse();
        printed.addAll(response);
        printed.addAll(builder);
        server.answer(ME, withCookie(403, talkative(403, "api.context.permissions.app_error")));
        prints(() -> client.users().getMe());
        server.answer(ME, withCookie(200, "{\"id\":{\"" + "x\":\"" + COOKIE + "\"}}"));
        prints(() -> client.users().getMe());
        server.answer(ME, redirect());
        prints(() -> client.users().getMe());
        server.answer(ME, 401, talkative(401, FakeMattermost.EXPIRED)).answer(LOGIN, redirect());
        prints(() -> client.users().getMe());
        for (MockResponse answer : List.of(
                withCookie(401, talkative(401, FakeMattermost.WRONG_PASSWORD)),
                withCookie(401, talkative(401, "api.user.check_user_mfa.bad_code.app_error")),
                withCookie(500, "<html>" + PASSWORD + "</html>"),
                withCookie(200, "not json: " + SESSION),
                cutOff())) {
            server.answer(ME, 401, talkative(401, FakeMattermost.EXPIRED)).answer(LOGIN, answer);
            prints(() -> client.users().getMe());
        }
        printed.addAll(client);
        server.answer("/api/v4/users/logout", withCookie(403, talkative(403, "x")));
        prints(client::close);
        printed.addAll(client);
    }

    private void tokens() throws IOException {
        MattermostClient client = builder().accessToken(PERSONAL).build();
        client.users().getMe();
        server.answer(ME, 401, talkative(401, FakeMattermost.EXPIRED));
        prints(() -> client.users().getMe());
        server.answer(ME, 500, talkative(500, "y").replace("\"m\"", "\"echo " + PERSONAL + "\""));
        prints(() -> client.users().getMe());
        printed.addAll(client);
        Path file = Files.writeString(directory.resolve("token"), PERSONAL);
        MattermostClient fromFile = builder().accessTokenFile(file).build();
        fromFile.users().getMe();
        printed.addAll(fromFile);
        Files.writeString(file, PERSONAL + " " + SESSION + "\u00e9");
        server.answer(ME, 401, talkative(401, FakeMattermost.EXPIRED));
        prints(() -> fromFile.users().getMe());
        prints(() -> builder().accessToken(PERSONAL + "\n"));
    }

    private void accessTokens() {
        MattermostClient client = builder().build();
        String created = "{\"id\":\"i\",\"token\":\"" + PERSONAL + "\",\"user_id\":\"u\",\"description\":\"d\","
                + "\"is_active\":true}";
        server.answer(LOGIN, FakeMattermost.loggedIn(SESSION)).answer("/api/v4/users/me/tokens", 200, created);
        printed.addAll(client.accessTokens().create(login(), "d"));
        server.answer(LOGIN, FakeMattermost.loggedIn(SESSION)).answer("/api/v4/users/me/tokens", 200, created);
        server.answer("/api/v4/users/tokens/revoke", withCookie(404, talkative(404, "z")));
        TemporaryAccessToken token = client.accessTokens().createTemporary(login(), "d");
        printed.addAll(token);
        prints(token::close);
    }

    private void oauth() {
        OAuthApp app = OAuthApp.confidential("client", CLIENT_SECRET::toCharArray, "https://app.example.com/cb");
        TokenStore store = TokenStore.inFile(directory.resolve("oauth.json"));
        MattermostClient client = builder().oauth(app, store).build();
        AuthorizationRequest request = client.oauth().authorize();
        secrets.add(request.codeVerifier());
        secrets.add(request.state());
        printed.addAll(request);
        String callback = "code=" + CODE + "&state=" + request.state();
        prints(() -> client.oauth().exchange(request, "code=" + CODE + "&state=wrong"));
        prints(() -> client.oauth().exchange(request, "error=no&state=" + request.state()));
        String good = "{\"access_token\":\"" + ACCESS + "\",\"refresh_token\":\"" + REFRESH + "\",\"expires_in\":100}";
        for (MockResponse answer : List.of(
                withCookie(400, talkative(400, "api.oauth.get_access_token.expired_code.app_error")),
                withCookie(400, "{\"error\":\"invalid_grant\",\"error_description\":\"d\"}"),
                withCookie(200, "{\"access_token\":[\"" + ACCESS + "\"],\"refresh_token\":\"" + REFRESH + "\"}"),
                withCookie(200, good.substring(0, good.length() - 30)),
                withCookie(200, "{\"" + REFRESH + "\":\"" + ACCESS + "\"}"),
                withCookie(200, ACCESS + " " + REFRESH),
                withCookie(502, "<html>" + REFRESH + "</html>"),
                redirect(),
                cutOff())) {
            server.answer(TOKENS, answer);
            prints(() -> client.oauth().exchange(request, callback));
        }
        server.answer(TOKENS, withCookie(200, good));
        client.oauth().exchange(request, callback);
        client.users().getMe();
        printed.addAll(store.load());
        printed.addAll(client);
        server.timing.advance(Duration.ofSeconds(100));
        server.answer(TOKENS, withCookie(401, talkative(401, "model.oauth.validate_grant.credentials.app_error")));
        prints(() -> client.users().getMe());
        server.answer(TOKENS, cutOff()).answer(TOKENS, cutOff());
        prints(() -> client.users().getMe());
        server.answer(TOKENS, withCookie(404, talkative(404, "api.oauth.get_access_token.refresh_token.app_error")));
        prints(() -> client.users().getMe());
        printed.addAll(client);
        printed.addAll(app);
    }
}
