package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Set;

/** What a server without a licence does not do for accounts. */
final class LicensedAccounts {

    private static final Set<String> COMMON_SOURCES = Set.of("email", "gitlab", "google", "office365");

    private final Permissions permissions;

    LicensedAccounts(World world) {
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.refuse(
                "migrateAuthToLdap",
                this::checkLdap,
                new Problem(501, "api.admin.ldap.not_available.app_error", "LDAP is not available."));
        operations.refuse(
                "migrateAuthToSaml",
                this::checkSaml,
                new Problem(
                        501,
                        "api.admin.saml.not_available.app_error",
                        "SAML 2.0 is not configured or supported on this server."));
        operations.refuse(
                "demoteUserToGuest",
                request -> request.id("user_id"),
                new Problem(
                        501,
                        "api.team.demote_user_to_guest.license.error",
                        "Your license does not support guest accounts"));
    }

    private void checkLdap(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        checkSource(body, "saml");
        if (!(body.get("force") instanceof Boolean)) {
            throw Problems.invalidBodyParam("force");
        }
        if (body.textOrNull("match_field") == null) {
            throw Problems.invalidBodyParam("match_field");
        }
        permissions.requireAdmin(request.caller());
    }

    private void checkSaml(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        checkSource(body, "ldap");
        if (!(body.get("auto") instanceof Boolean)) {
            throw Problems.invalidBodyParam("auto");
        }
        if (body.object("matches") == null) {
            throw Problems.invalidBodyParam("matches");
        }
        permissions.requireAdmin(request.caller());
    }

    private static void checkSource(JsonMap body, String alsoAllowed) {
        String from = body.text("from");
        if (!COMMON_SOURCES.contains(from) && !from.equals(alsoAllowed)) {
            throw Problems.invalidBodyParam("from");
        }
    }
}
