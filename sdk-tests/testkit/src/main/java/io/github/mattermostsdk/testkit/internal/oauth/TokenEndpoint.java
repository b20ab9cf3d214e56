package io.github.mattermostsdk.testkit.internal.oauth;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.state.OAuthTable;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import okhttp3.HttpUrl;
import okio.ByteString;

/** Hands tokens out: for a code, and for a refresh token, which is spent by that. */
final class TokenEndpoint {

    private static final String PREFIX = "api.oauth.get_access_token.";

    private final World world;
    private final Sessions sessions;

    TokenEndpoint(World world) {
        this.world = world;
        this.sessions = new Sessions(world);
    }

    void register(Operations operations) {
        operations.onPublic("getOAuthAccessToken", this::getOAuthAccessToken);
    }

    /** Reads a form and nothing else. */
    private Answer getOAuthAccessToken(ApiRequest request) {
        HttpUrl form = HttpUrl.get(request.serverUrl())
                .newBuilder()
                .encodedQuery(request.body().utf8().replace("+", "%20"))
                .build();
        OAuthTable.Grant grant = switch (field(form, "grant_type")) {
            case "authorization_code" -> exchange(form);
            case "refresh_token" -> refresh(form);
            default -> throw problem(400, "bad_grant", "invalid_request: There is no such grant type.");
        };
        return answer(grant);
    }

    private Answer answer(OAuthTable.Grant grant) {
        SessionRow session = session(grant);
        return Answer.of(new JsonMap()
                        .with("access_token", session.token)
                        .with("token_type", "bearer")
                        .with("expires_in", (session.expiresAt - world.now()) / 1000)
                        .with("scope", "")
                        .with("refresh_token", grant.refreshToken())
                        .with("id_token", ""))
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache");
    }

    private OAuthTable.Grant exchange(HttpUrl form) {
        if (field(form, "code").isEmpty()) {
            throw problem(400, "missing_code", "invalid_request: No code was given.");
        }
        OAuthTable.App app = app(form);
        OAuthTable.Code code = world.oauth.codes.get(field(form, "code"));
        if (code == null || !code.appId().equals(app.id())) {
            throw problem(400, "expired_code", "invalid_grant: The code is unknown, used or too old.");
        }
        if (code.endsAt() < world.now()) {
            throw problem(403, "expired_code", "invalid_grant: The code is unknown, used or too old.");
        }
        if (!code.redirectUri().equals(field(form, "redirect_uri"))) {
            throw problem(400, "redirect_uri", "invalid_request: The code was made for another redirect_uri.");
        }
        checkVerifier(code, field(form, "code_verifier"));
        world.oauth.codes.remove(field(form, "code"));
        OAuthTable.Grant known = world.oauth.grant(code.userId(), app.id());
        SessionRow session = known == null ? null : world.sessions.find(known.sessionId());
        boolean lasts = session != null && session.expiresAt > world.now();
        // A second authorisation brings the tokens of the first one once more.
        return known != null && lasts ? known : begin(code.userId(), app);
    }

    private static void checkVerifier(OAuthTable.Code code, String verifier) {
        String problem = verifier.isEmpty() ? "verifier_required" : "verification_failed";
        boolean proven = ByteString.encodeUtf8(verifier)
                .sha256()
                .base64Url()
                .replace("=", "")
                .equals(code.challenge());
        if (code.challenge().isEmpty() && !verifier.isEmpty()) {
            problem = "not_used_in_auth";
        } else if (code.challenge().isEmpty() || proven) {
            return;
        }
        throw new Problem(
                400,
                "model.authorize.validate_pkce." + problem + ".app_error",
                "The verifier is not that of the code challenge.");
    }

    private OAuthTable.Grant refresh(HttpUrl form) {
        String refreshToken = field(form, "refresh_token");
        if (refreshToken.isEmpty()) {
            throw problem(400, "missing_refresh_token", "invalid_request: No refresh token was given.");
        }
        OAuthTable.App app = app(form);
        if (app.isPublic()) {
            throw new Problem(
                    400,
                    "model.oauth.validate_grant.public_client_refresh_token.app_error",
                    "A public application has no refresh token.");
        }
        OAuthTable.Grant grant = world.oauth.byRefreshToken(app.id(), refreshToken);
        if (grant == null || world.sessions.find(grant.sessionId()) == null) {
            throw problem(404, "refresh_token", "invalid_grant: The refresh token is unknown or spent.");
        }
        world.sessions.end(session -> session.id.equals(grant.sessionId()));
        return begin(grant.userId(), app);
    }

    private OAuthTable.Grant begin(String userId, OAuthTable.App app) {
        SessionRow session = sessions.beginFor(world.users.get(userId), app.id());
        String refreshToken = app.isPublic() ? "" : world.ids.next();
        OAuthTable.Grant grant = new OAuthTable.Grant(userId, app.id(), session.id, refreshToken);
        world.oauth.keep(grant);
        return grant;
    }

    private OAuthTable.App app(HttpUrl form) {
        OAuthTable.App app = world.oauth.apps.get(field(form, "client_id"));
        if (app == null) {
            throw problem(404, "credentials", "invalid_client: There is no such application.");
        }
        if (!app.secret().equals(field(form, "client_secret"))) {
            throw new Problem(
                    401,
                    "model.oauth.validate_grant.credentials.app_error",
                    "The secret is not that of the application.");
        }
        return app;
    }

    private SessionRow session(OAuthTable.Grant grant) {
        SessionRow session = world.sessions.find(grant.sessionId());
        if (session == null) {
            throw new IllegalStateException("A grant without a session");
        }
        return session;
    }

    private static String field(HttpUrl form, String name) {
        String value = form.queryParameter(name);
        return value == null ? "" : value;
    }

    private static Problem problem(int status, String name, String message) {
        return new Problem(status, PREFIX + name + ".app_error", message);
    }
}
