package io.github.mattermostsdk.testkit.internal.oauth;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.OAuthTable;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Users who let an application act for them, or no longer. */
final class Consent {

    private static final long CODE_LENGTH = Duration.ofMinutes(10).toMillis();

    private final World world;

    Consent(World world) {
        this.world = world;
    }

    void register(Operations operations) {
        operations.on("authorizeOAuthApp", this::authorizeOAuthApp);
        operations.on("deauthorizeOAuthApp", this::deauthorizeOAuthApp);
    }

    static Problem noSuchApp() {
        return new Problem(404, "app.oauth.get_app.find.app_error", "There is no such application.");
    }

    /** What the page in the browser sends when its user agrees. */
    private Answer authorizeOAuthApp(ApiRequest request) {
        if (request.session().ofOAuthApp) {
            throw Problems.permissions();
        }
        JsonMap body = request.object("authorize_request");
        OAuthTable.App app = world.oauth.apps.get(body.text("client_id"));
        if (app == null) {
            throw noSuchApp();
        }
        String redirectUri = body.text("redirect_uri");
        if (!app.callbacks().contains(redirectUri)) {
            throw new Problem(
                    400,
                    "api.oauth.allow_oauth.redirect_callback.app_error",
                    "invalid_request: The redirect_uri is none of the application's callback addresses.");
        }
        return Answer.of(new JsonMap().with("redirect", answer(app, body, request)));
    }

    private String answer(OAuthTable.App app, JsonMap body, ApiRequest request) {
        HttpUrl.Builder callback = Objects.requireNonNull(HttpUrl.parse(body.text("redirect_uri")), "redirect_uri")
                .newBuilder();
        if (!body.text("response_type").equals("code")) {
            callback.addQueryParameter("error", "unsupported_response_type");
        } else {
            callback.addQueryParameter("code", code(app, body, request));
        }
        return callback.addQueryParameter("state", body.text("state")).build().toString();
    }

    private String code(OAuthTable.App app, JsonMap body, ApiRequest request) {
        String challenge = body.text("code_challenge");
        if (app.isPublic() && challenge.isEmpty()) {
            throw new Problem(
                    400,
                    "api.oauth.allow_oauth.pkce_required_public.app_error",
                    "A public application needs a code challenge.");
        }
        if (!challenge.isEmpty() && !body.text("code_challenge_method").equals("S256")) {
            throw new Problem(
                    400,
                    "model.authorize.is_valid.code_challenge_method.unsupported.app_error",
                    "The code challenge must be made by S256.");
        }
        String code = world.ids.next();
        long endsAt = world.now() + CODE_LENGTH;
        world.oauth.codes.put(
                code, new OAuthTable.Code(request.caller().id, app.id(), body.text("redirect_uri"), challenge, endsAt));
        return code;
    }

    private Answer deauthorizeOAuthApp(ApiRequest request) {
        String appId = request.objectOrEmpty().text("client_id");
        if (appId.isEmpty()) {
            throw Problems.invalidBodyParam("client_id");
        }
        OAuthTable.Grant grant = world.oauth.grant(request.caller().id, appId);
        if (grant != null) {
            world.oauth.remove(grant);
            world.sessions.end(session -> session.id.equals(grant.sessionId()));
        }
        return Answer.done();
    }
}
