package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Removal;
import io.github.mattermostsdk.testkit.internal.state.Roles;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Arrays;
import java.util.List;

/** Activates, deactivates and deletes accounts, and gives them roles. */
final class UserStanding {

    private final World world;
    private final Permissions permissions;
    private final Removal removal;
    private final Audits audits;

    UserStanding(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.removal = new Removal(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("deleteUser", this::deleteUser);
        operations.on("updateUserActive", this::updateUserActive);
        operations.on("updateUserRoles", this::updateUserRoles);
    }

    private Answer deleteUser(ApiRequest request) {
        String id = request.id("user_id");
        UserRow caller = request.caller();
        permissions.requireSelf(caller, id);
        if (caller.id.equals(id) && !world.has(Setting.USER_DEACTIVATION) && !caller.isSystemAdmin()) {
            throw notEnabled();
        }
        UserRow user = find(id);
        permissions.require(!user.isSystemAdmin() || caller.isSystemAdmin());
        if (!request.flag("permanent")) {
            removal.deactivate(user);
            return Answer.done();
        }
        if (!world.has(Setting.API_USER_DELETION)) {
            throw caller.isSystemAdmin()
                    ? new Problem(
                            401,
                            "api.user.delete_user.not_enabled.for_admin.app_error",
                            "Permanent user deletion feature is not enabled. ServiceSettings.EnableAPIUserDeletion must"
                                    + " be set to true to use this command.")
                    : new Problem(
                            401,
                            "api.user.delete_user.not_enabled.app_error",
                            "Permanent user deletion feature is not enabled. Please contact your System Administrator.");
        }
        removal.forget(user);
        return Answer.done();
    }

    private Answer updateUserActive(ApiRequest request) {
        String id = request.id("user_id");
        if (!(request.objectOrEmpty().get("active") instanceof Boolean active)) {
            throw Problems.invalidBodyParam("active");
        }
        UserRow caller = request.caller();
        boolean leaves = !active && caller.id.equals(id);
        if (!leaves && !caller.isSystemAdmin()) {
            throw new Problem(
                    403,
                    "api.user.update_active.permissions.app_error",
                    "You do not have the appropriate permissions.");
        }
        if (leaves && !world.has(Setting.USER_DEACTIVATION)) {
            throw notEnabled();
        }
        UserRow user = find(id);
        if (active) {
            removal.activate(user);
        } else {
            removal.deactivate(user);
        }
        audits.add(request, "user_id=" + id + " active=" + active);
        return Answer.done();
    }

    private UserRow find(String id) {
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        return user;
    }

    private static Problem notEnabled() {
        return new Problem(
                401,
                "api.user.update_active.not_enable.app_error",
                "You cannot deactivate yourself because this feature is not enabled. Please contact your System"
                        + " Administrator.");
    }

    /** A body that cannot be read takes every role away, as on the server. */
    private Answer updateUserRoles(ApiRequest request) {
        String id = request.id("user_id");
        String sent = request.objectOrEmpty().text("roles").trim();
        List<String> roles = sent.isEmpty() ? List.of() : Arrays.asList(sent.split("\\s+"));
        if (roles.equals(List.of(Roles.SYSTEM_ADMIN))) {
            throw Problems.invalidBodyParam("roles");
        }
        if (roles.stream().anyMatch(Roles.CONSOLE::contains)) {
            throw new Problem(
                    400,
                    "api.user.update_user_roles.license.app_error",
                    "Custom Permission Schemes not supported by current license");
        }
        permissions.requireAdmin(request.caller());
        UserRow user = world.users.find(id);
        if (user == null) {
            throw new Problem(400, Problems.noSuchUser().id(), "Unable to find the user.");
        }
        if (!roles.stream().allMatch(Roles::exists)) {
            throw new Problem(400, "app.role.check_roles_exist.role_not_found", "The provided role does not exist");
        }
        user.roles = String.join(" ", roles);
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        audits.add(request, "user=" + id + " roles=" + sent);
        return Answer.done();
    }
}
