package io.github.mattermostsdk.testkit.internal.oauth;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.Router;
import io.github.mattermostsdk.testkit.internal.state.World;

/** The routes that programs, browsers and administrators have for OAuth. */
public final class OAuthRoutes {

    private OAuthRoutes() {}

    /** Adds the routes to others. */
    public static Router addTo(Router router) {
        return router.plus("createOAuthApp", "POST", "/api/v4/oauth/apps")
                .plus("deleteOAuthApp", "DELETE", "/api/v4/oauth/apps/{app_id}")
                .plus("authorizeOAuthApp", "POST", "/oauth/authorize")
                .plus("deauthorizeOAuthApp", "POST", "/oauth/deauthorize")
                .plus("getOAuthAccessToken", "POST", "/oauth/access_token");
    }

    /** Registers their handlers. */
    public static void register(World world, Operations operations) {
        new OAuthApps(world).register(operations);
        new Consent(world).register(operations);
        new TokenEndpoint(world).register(operations);
    }
}
