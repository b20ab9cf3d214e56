package io.github.mattermostsdk.testkit.internal.accounts;

import io.github.mattermostsdk.testkit.Setting;
import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Users ask for features that need a licence; administrators are told at most once in 14 days. */
final class AdminNotifications {

    private static final Duration PAUSE = Duration.ofDays(14);
    private static final Set<String> PLANS = Set.of("professional", "enterprise");
    private static final String PREFIX = "mattermost.feature.";
    private static final Set<String> FEATURES = Set.of(
            "guest_accounts",
            "custom_user_groups",
            "create_multiple_teams",
            "start_call",
            "playbooks_retro",
            "unlimited_messages",
            "unlimited_file_storage",
            "all_professional",
            "all_enterprise",
            "upgrade_downgraded_workspace",
            "highlight_without_notification");

    private final World world;
    private final Permissions permissions;
    private final Set<List<String>> asked = new HashSet<>();
    private final Set<Boolean> waiting = new HashSet<>();
    private final Map<Boolean, Long> told = new HashMap<>();

    AdminNotifications(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("notifyAdmin", this::notifyAdmin);
        operations.on("triggerNotifyAdminPosts", this::triggerNotifyAdminPosts);
    }

    private Answer notifyAdmin(ApiRequest request) {
        JsonMap body = request.object("notifyAdminRequest", "required_plan", "required_feature");
        String feature = body.text("required_feature");
        List<String> wish = List.of(request.caller().id, feature);
        if (asked.contains(wish)) {
            throw new Problem(
                    403, "api.cloud.notify_admin_to_upgrade_error.already_notified", "Already notified admin");
        }
        boolean known = feature.startsWith(PREFIX) && FEATURES.contains(feature.substring(PREFIX.length()));
        boolean plugin = feature.startsWith(PREFIX + "plugin");
        if (!plugin && (!known || !PLANS.contains(body.text("required_plan")))) {
            throw new Problem(500, "app.notify_admin.save.app_error", "Unable to save notify data.");
        }
        asked.add(wish);
        waiting.add(body.flag("trial_notification"));
        return Answer.done();
    }

    private Answer triggerNotifyAdminPosts(ApiRequest request) {
        if (!world.has(Setting.API_TRIGGER_ADMIN_NOTIFICATIONS)) {
            throw new Problem(403, "api.cloud.app_error", "Internal error during cloud api request.");
        }
        boolean trial = request.object("notifyAdminRequest").flag("trial_notification");
        permissions.requireAdmin(request.caller());
        Long last = told.get(trial);
        if (last != null && world.now() - last < PAUSE.toMillis()) {
            throw new Problem(
                    403, "app.notify_admin.send_notification_post.app_error", "Unable to send notification post.");
        }
        if (waiting.remove(trial)) {
            told.put(trial, world.now());
        }
        return Answer.done();
    }
}
