package io.github.mattermostsdk.testkit.internal.reports;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.users.SearchTerm;
import java.util.function.Predicate;
import okio.ByteString;

/** All operations that report on users and posts. */
public final class ReportOperations {

    private static final int CURSOR_PARTS = 8;

    private final World world;
    private final Permissions permissions;
    private final UserReports reports;

    private ReportOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.reports = new UserReports(world);
    }

    /** Registers them. */
    public static void register(World world, Operations operations) {
        ReportOperations reports = new ReportOperations(world);
        operations.on("getUsersForReporting", reports::getUsersForReporting);
        operations.on("getUserCountForReporting", reports::getUserCountForReporting);
        operations.refuse(
                "startBatchUsersExport",
                request -> {
                    reports.permissions.requireAdmin(request.caller());
                    reports.filter(request);
                },
                new Problem(
                        400,
                        "app.report.start_users_batch_export.license_error",
                        "Batch reporting export only available to Pro and Enterprise."));
        operations.refuse(
                "getPostsForReporting",
                reports::checkPostsForReporting,
                new Problem(
                        400,
                        "app.post.get_posts_for_reporting.license_error",
                        "Your license does not support reporting on posts."));
    }

    private Answer getUsersForReporting(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        Predicate<UserRow> wanted = filter(request);
        return Answer.of(reports.list(request, wanted));
    }

    private Answer getUserCountForReporting(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        return Answer.of(world.users.all().stream().filter(filter(request)).count());
    }

    /** People, not bots, as the query wants them. */
    private Predicate<UserRow> filter(ApiRequest request) {
        String team = request.query("team_filter");
        boolean hideActive = request.query("hide_active").equals("true");
        boolean hideInactive = request.query("hide_inactive").equals("true");
        if (!team.isEmpty() && !Ids.isValid(team)) {
            throw new Problem(400, "api.getUsersForReporting.invalid_team_filter", "Invalid team id provided.");
        }
        if (hideActive && hideInactive) {
            throw new Problem(
                    400,
                    "api.getUsersForReporting.invalid_active_filter",
                    "Cannot hide both active and inactive users.");
        }
        String term = request.query("search_term");
        Predicate<UserRow> named = term.isBlank() ? user -> true : SearchTerm.of(term, true);
        return role(request)
                .and(named)
                .and(user -> user.bot == null)
                .and(user -> !(user.isActive() ? hideActive : hideInactive))
                .and(place(team, request.query("has_no_team").equals("true")));
    }

    private Predicate<UserRow> place(String team, boolean none) {
        if (none) {
            return user -> world.teams.membershipsOf(user.id).isEmpty();
        }
        return user -> team.isEmpty() || world.teams.member(team, user.id) != null;
    }

    private Predicate<UserRow> role(ApiRequest request) {
        String role = request.query("role_filter");
        return switch (request.query("guest_filter")) {
            case "all" -> UserRow::isGuest;
            case "single_channel" -> user -> user.isGuest() && reports.channels(user) == 1;
            case "multi_channel" -> user -> user.isGuest() && reports.channels(user) > 1;
            default -> user -> user.roles.contains(role);
        };
    }

    private void checkPostsForReporting(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        JsonMap body = request.object("body", "channel_id", "cursor");
        String channelId = body.text("cursor").isEmpty() ? body.text("channel_id") : channelOf(body.text("cursor"));
        if (!Ids.isValid(channelId)) {
            throw new Problem(400, "model.post.query_params.invalid_channel_id", "Invalid channel id.");
        }
    }

    private static String channelOf(String cursor) {
        ByteString decoded = cursor.length() % 4 == 0 ? ByteString.decodeBase64(cursor) : null;
        if (decoded == null) {
            throw new Problem(
                    400, "model.post.decode_cursor.invalid_base64", "Invalid cursor format: unable to decode base64.");
        }
        String[] parts = decoded.utf8().split(":", -1);
        if (parts.length != CURSOR_PARTS) {
            throw new Problem(
                    400, "model.post.decode_cursor.invalid_format", "Invalid cursor format: expected 8 parts.");
        }
        return parts[1];
    }
}
