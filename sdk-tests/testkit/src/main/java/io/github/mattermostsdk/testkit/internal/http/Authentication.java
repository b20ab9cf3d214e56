package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.TokenRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Locale;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Finds out who sent a request. */
final class Authentication {

    private static final String COOKIE = "MMAUTHTOKEN=";
    private static final long HUNDRED_YEARS = 100L * 365 * 24 * 3_600_000;

    private final World world;

    Authentication(World world) {
        this.world = world;
    }

    /** The token of a request: a cookie wins over a header, a header over the query. */
    Caller of(String method, HttpUrl url, Headers headers) {
        String cookie = cookie(headers);
        if (cookie != null) {
            SessionRow session = session(cookie);
            boolean forged =
                    session != null && !session.ofAccessToken && !method.equals("GET") && !isOwn(headers, session);
            return forged ? Caller.forged() : caller(session, true);
        }
        String header = bearer(headers.get("Authorization"));
        if (header != null) {
            return caller(session(header), !header.isEmpty());
        }
        String query = url.queryParameter("access_token");
        if (query != null && session(query) != null) {
            Problem problem = new Problem(
                    401,
                    "api.context.token_provided.app_error",
                    "Session is not OAuth but token was provided in the query string.");
            return new Caller(null, null, false, problem, false);
        }
        return caller(null, query != null);
    }

    private Caller caller(@Nullable SessionRow session, boolean sentCredential) {
        if (session == null) {
            return new Caller(null, null, sentCredential, Problems.sessionExpired(), false);
        }
        UserRow user = world.users.get(session.userId);
        return new Caller(session, user, sentCredential, null, false);
    }

    private static @Nullable String cookie(Headers headers) {
        for (String line : headers.values("Cookie")) {
            for (String cookie : line.split(";", -1)) {
                if (cookie.trim().startsWith(COOKIE)) {
                    return cookie.trim().substring(COOKIE.length());
                }
            }
        }
        return null;
    }

    /** The scheme is {@code Bearer} or {@code Token} in any case, and exactly one space follows it. */
    private static @Nullable String bearer(@Nullable String authorization) {
        if (authorization == null) {
            return null;
        }
        String lower = authorization.toLowerCase(Locale.ROOT);
        for (String scheme : new String[] {"bearer ", "token "}) {
            if (lower.startsWith(scheme)) {
                String token = authorization.substring(scheme.length());
                return token.startsWith(" ") ? token : token.trim();
            }
        }
        return lower.equals("bearer") || lower.equals("token") ? "" : null;
    }

    private static boolean isOwn(Headers headers, SessionRow session) {
        String csrf = headers.get("X-CSRF-Token");
        return (csrf != null && csrf.equals(session.props.get("csrf")))
                || "XMLHttpRequest".equals(headers.get("X-Requested-With"));
    }

    private @Nullable SessionRow session(String token) {
        SessionRow session = world.sessions.byToken(token);
        if (session == null || session.ofAccessToken) {
            session = sessionOfAccessToken(token);
        }
        boolean good = session != null && session.expiresAt > world.now() && isActive(session.userId);
        return good ? session : null;
    }

    private boolean isActive(String userId) {
        UserRow user = world.users.find(userId);
        return user != null && user.isActive();
    }

    /** A personal access token gets a session when it is first used. */
    private @Nullable SessionRow sessionOfAccessToken(String value) {
        TokenRow token = world.sessions.tokenByValue(value);
        if (token == null || !token.active || !isActive(token.userId)) {
            return null;
        }
        UserRow user = world.users.get(token.userId);
        if (!world.has(Setting.USER_ACCESS_TOKENS) && user.bot == null) {
            return null;
        }
        SessionRow known = world.sessions.byToken(value);
        if (known != null) {
            return known;
        }
        SessionRow session = new SessionRow(world.ids.next(), value, user.id, true);
        session.createAt = world.now();
        session.lastActivityAt = session.createAt;
        session.expiresAt = session.createAt + HUNDRED_YEARS;
        session.roles = user.roles;
        session.props.put("type", "UserAccessToken");
        session.props.put("user_access_token_id", token.id);
        if (user.bot != null) {
            session.props.put("is_bot", "true");
        }
        session.props.put("is_guest", String.valueOf(user.isGuest()));
        world.sessions.add(session);
        return session;
    }
}
