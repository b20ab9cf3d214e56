package io.github.mattermostsdk.testkit.internal.console;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.Router;
import io.github.mattermostsdk.testkit.internal.state.World;

/** The few routes beside those of the SDK. They have no generated metadata, so their paths stand here. */
public final class ConsoleRoutes {

    private ConsoleRoutes() {}

    /** Adds the routes to those of the SDK. */
    public static Router addTo(Router router) {
        return router.plus("createTeam", "POST", "/api/v4/teams")
                .plus("addTeamMember", "POST", "/api/v4/teams/{team_id}/members")
                .plus("deleteTeam", "DELETE", "/api/v4/teams/{team_id}")
                .plus("getClientConfig", "GET", "/api/v4/config/client")
                .plus("getClientLicense", "GET", "/api/v4/license/client")
                .plus("getConfig", "GET", "/api/v4/config")
                .plus("patchConfig", "PUT", "/api/v4/config/patch");
    }

    /** Registers their handlers. */
    public static void register(World world, Operations operations) {
        new Configuration(world).register(operations);
        new TeamAdministration(world).register(operations);
    }
}
