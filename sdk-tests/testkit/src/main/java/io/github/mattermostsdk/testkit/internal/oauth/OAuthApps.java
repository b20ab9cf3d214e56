package io.github.mattermostsdk.testkit.internal.oauth;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.OAuthTable;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.List;

/** Applications, as administrators register them. */
final class OAuthApps {

    private final World world;
    private final Permissions permissions;

    OAuthApps(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("createOAuthApp", this::createOAuthApp);
        operations.on("deleteOAuthApp", this::deleteOAuthApp);
    }

    private Answer createOAuthApp(ApiRequest request) {
        JsonMap body = request.object("oauth_app");
        permissions.requireAdmin(request.caller());
        List<String> callbacks = body.texts("callback_urls");
        if (callbacks.isEmpty()) {
            throw new Problem(400, "model.oauth.is_valid.callback.app_error", "Callback URL must be a valid URL.");
        }
        String secret = body.flag("is_public") ? "" : world.ids.next();
        OAuthTable.App app = new OAuthTable.App(world.ids.next(), secret, callbacks);
        world.oauth.apps.put(app.id(), app);
        return Answer.created(new JsonMap()
                .with("id", app.id())
                .with("creator_id", request.caller().id)
                .with("create_at", world.now())
                .with("update_at", world.now())
                .with("client_secret", secret)
                .with("name", body.text("name"))
                .with("description", body.text("description"))
                .with("icon_url", body.text("icon_url"))
                .with("callback_urls", callbacks)
                .with("homepage", body.text("homepage"))
                .with("is_trusted", body.flag("is_trusted"))
                .with("mattermost_app_id", ""));
    }

    private Answer deleteOAuthApp(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        if (world.oauth.apps.remove(request.id("app_id")) == null) {
            throw Consent.noSuchApp();
        }
        return Answer.done();
    }
}
