package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.TestClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A server that knows sessions and one OAuth grant, and little else: a token is accepted while it is among the live
 * ones.
 */
final class FakeMattermost extends Dispatcher implements AutoCloseable {

    static final String EXPIRED = "api.context.session_expired.app_error";
    static final String WRONG_PASSWORD = "api.user.login.invalid_credentials_email_username";

    private static final String USER = "{\"id\":\"szerkxoqb7fitqbg3oousnggce\",\"create_at\":1,\"update_at\":1,"
            + "\"delete_at\":0,\"username\":\"bot\",\"auth_service\":\"\",\"email\":\"bot@example.com\","
            + "\"nickname\":\"\",\"first_name\":\"\",\"last_name\":\"\",\"position\":\"\",\"roles\":\"system_user\","
            + "\"locale\":\"en\",\"timezone\":{},\"disable_welcome_email\":false}";

    final MockWebServer http = new MockWebServer();
    final ManualTiming timing = new ManualTiming("2026-11-22T12:00:10Z");
    final Set<String> live = ConcurrentHashMap.newKeySet();
    final List<Request> requests = new CopyOnWriteArrayList<>();

    /** Answers that go before the usual ones, by path; the last of a path stays. */
    private final Map<String, Queue<MockResponse>> planned = new ConcurrentHashMap<>();

    private final AtomicInteger issued = new AtomicInteger();
    private String accessToken = "";
    private String refreshToken = "";
    private final AtomicReference<@Nullable CountDownLatch> gate = new AtomicReference<>();
    private volatile CountDownLatch arrived = new CountDownLatch(0);

    FakeMattermost() {
        http.setDispatcher(this);
        try {
            http.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        String url = http.url("/").toString();
        return url.substring(0, url.length() - 1);
    }

    MattermostClientBuilder client() {
        return TestClients.builder(url(), timing);
    }

    /** Plans the next answer of a path, such as {@code /api/v4/users/login}. */
    FakeMattermost answer(String path, MockResponse response) {
        planned.computeIfAbsent(path, key -> new ConcurrentLinkedQueue<>()).add(response);
        return this;
    }

    FakeMattermost answer(String path, int status, String body) {
        return answer(path, new MockResponse.Builder().code(status).body(body).build());
    }

    FakeMattermost refuse(String path, int status, String id) {
        return answer(path, status, error(status, id));
    }

    static String error(int status, String id) {
        return "{\"id\":\"" + id + "\",\"message\":\"m\",\"detailed_error\":\"\",\"request_id\":\"r\",\"status_code\":"
                + status + "}";
    }

    /** Holds the next login or token request until the gate is opened. */
    CountDownLatch holdSignIns() {
        CountDownLatch closed = new CountDownLatch(1);
        arrived = new CountDownLatch(1);
        gate.set(closed);
        return closed;
    }

    /** Waits until a held login or token request is there. */
    void awaitSignIn() throws InterruptedException {
        if (!arrived.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no login came");
        }
    }

    @Override
    public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
        Request request = Request.of(recorded);
        requests.add(request);
        if (request.path.endsWith("/login") || request.path.startsWith("/oauth/")) {
            hold();
        }
        Queue<MockResponse> plan = planned.get(request.path);
        MockResponse next = plan == null ? null : plan.poll();
        if (next != null) {
            return next;
        }
        return switch (request.path) {
            case "/api/v4/users/login" -> login();
            case "/api/v4/users/logout", "/oauth/deauthorize" -> answer(200, "{\"status\":\"OK\"}");
            case "/oauth/access_token" -> tokens(request.form());
            default -> live.contains(request.token()) ? answer(200, USER) : answer(401, error(401, EXPIRED));
        };
    }

    private void hold() throws InterruptedException {
        CountDownLatch closed = gate.getAndSet(null);
        if (closed != null) {
            arrived.countDown();
            if (!closed.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        }
    }

    private MockResponse login() {
        String token = "session" + issued.incrementAndGet();
        live.add(token);
        return loggedIn(token);
    }

    /** Codes are not checked; a refresh token works once. */
    private synchronized MockResponse tokens(Map<String, String> form) {
        boolean refresh = "refresh_token".equals(form.get("grant_type"));
        if (refresh && !refreshToken.equals(form.get("refresh_token"))) {
            return answer(404, error(404, "api.oauth.get_access_token.refresh_token.app_error"));
        }
        live.remove(accessToken);
        int number = issued.incrementAndGet();
        accessToken = "access" + number;
        refreshToken = "refresh" + number;
        live.add(accessToken);
        return answer(200, tokenAnswer());
    }

    /** Returns the tokens of the grant as a server sends them. */
    synchronized String tokenAnswer() {
        return "{\"access_token\":\"" + accessToken + "\",\"token_type\":\"bearer\",\"expires_in\":2592000,"
                + "\"scope\":\"\",\"refresh_token\":\"" + refreshToken + "\",\"id_token\":\"\"}";
    }

    /** Carries out a refresh whose answer gets lost. */
    synchronized void spendRefreshToken() {
        live.remove(accessToken);
        accessToken = "lost";
        refreshToken = "lost";
    }

    /** Ends the access token only, as time does. */
    synchronized void endAccessToken() {
        live.remove(accessToken);
    }

    static MockResponse loggedIn(String token) {
        return new MockResponse.Builder()
                .setHeader("Token", token)
                .setHeader("Set-Cookie", "MMAUTHTOKEN=" + token + "; Path=/; HttpOnly")
                .body(USER)
                .build();
    }

    private static MockResponse answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    /** Returns the requests to a path. */
    List<Request> to(String path) {
        return requests.stream().filter(request -> request.path.equals(path)).toList();
    }

    List<Request> logins() {
        return to("/api/v4/users/login");
    }

    List<Request> tokenRequests() {
        return to("/oauth/access_token");
    }

    List<Request> meCalls() {
        return to("/api/v4/users/me");
    }

    @Override
    public void close() {
        http.close();
    }

    /** A request as it came. */
    record Request(String method, String path, String body, Map<String, List<String>> headers) {

        static Request of(RecordedRequest recorded) {
            ByteString body = recorded.getBody();
            return new Request(
                    recorded.getMethod(),
                    recorded.getUrl().encodedPath(),
                    body == null ? "" : body.utf8(),
                    recorded.getHeaders().toMultimap());
        }

        @Nullable
        String header(String name) {
            List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? null : values.get(0);
        }

        Map<String, String> form() {
            Map<String, String> form = new TreeMap<>();
            HttpUrl url = HttpUrl.get("http://localhost/?" + body);
            for (int i = 0; i < url.querySize(); i++) {
                form.put(url.queryParameterName(i), Objects.requireNonNullElse(url.queryParameterValue(i), ""));
            }
            return form;
        }

        String token() {
            return Objects.requireNonNullElse(header("Authorization"), "").replaceFirst("^Bearer ", "");
        }
    }
}
