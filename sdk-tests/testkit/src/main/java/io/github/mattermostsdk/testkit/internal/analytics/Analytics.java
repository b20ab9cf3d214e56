package io.github.mattermostsdk.testkit.internal.analytics;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.FileRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Totals and daily series, always up to date; a real server brings those of posts and files up to date once a day. */
public final class Analytics {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(31);

    private final World world;
    private final Permissions permissions;
    private final DailySeries series;

    /** The numbers of a world. */
    public Analytics(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.series = new DailySeries(world);
    }

    /** Registers the operation. */
    public void register(Operations operations) {
        operations.on("getAnalyticsOld", this::getAnalyticsOld);
    }

    private Answer getAnalyticsOld(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        String team = request.query("team_id");
        Predicate<PostRow> inTeam = post -> team.isEmpty() || teamOf(post).equals(team);
        return switch (request.query("name")) {
            case "", "standard" -> Answer.of(standard(team, inTeam));
            case "post_counts_day" -> Answer.of(series.posts(inTeam));
            case "bot_post_counts_day" -> Answer.of(series.posts(inTeam.and(post -> isBot(post.userId))));
            case "user_counts_with_posts_day" -> Answer.of(series.people(inTeam));
            case "extra_counts" -> Answer.of(extra(team));
            default -> throw Problems.invalidBodyParam("name");
        };
    }

    private String teamOf(PostRow post) {
        ChannelRow channel = world.channels.find(post.channelId);
        return channel == null ? "" : channel.teamId;
    }

    private boolean isBot(String userId) {
        UserRow user = world.users.find(userId);
        return user != null && user.bot != null;
    }

    private List<JsonMap> standard(String team, Predicate<PostRow> inTeam) {
        boolean whole = team.isEmpty();
        List<JsonMap> rows = new ArrayList<>();
        rows.add(row("channel_open_count", channels(team, ChannelRow.OPEN)));
        rows.add(row("channel_private_count", channels(team, ChannelRow.PRIVATE)));
        rows.add(row("post_count", world.posts.allWithVersions().filter(inTeam).count()));
        rows.add(row("unique_user_count", whole ? world.users.active() : members(team)));
        rows.add(row(
                "team_count",
                world.teams.all().stream().filter(row -> row.deleteAt == 0).count()));
        rows.add(row("total_websocket_connections", 0));
        rows.add(row("total_master_db_connections", 1));
        rows.add(row("total_read_db_connections", 0));
        rows.add(row("daily_active_users", activeWithin(DAY)));
        rows.add(row("monthly_active_users", activeWithin(MONTH)));
        rows.add(row("inactive_user_count", whole ? inactive() : -1));
        rows.add(row("single_channel_guest_count", 0));
        return rows;
    }

    private static JsonMap row(String name, long value) {
        return new JsonMap().with("name", name).with("value", value);
    }

    private long channels(String team, String type) {
        return world.channels.all().stream()
                .filter(channel -> channel.type.equals(type) && (team.isEmpty() || channel.teamId.equals(team)))
                .count();
    }

    private long members(String team) {
        return world.teams.membersOf(team).stream()
                .map(member -> world.users.get(member.userId))
                .filter(user -> user.isActive() && user.bot == null)
                .count();
    }

    private long inactive() {
        return world.users.all().stream()
                .filter(user -> !user.isActive() && user.bot == null)
                .count();
    }

    private long activeWithin(Duration time) {
        long since = world.now() - time.toMillis();
        return world.statuses.values().stream()
                .filter(status -> status.lastActivityAt > since && isActivePerson(status))
                .count();
    }

    private boolean isActivePerson(StatusRow status) {
        UserRow user = world.users.find(status.userId);
        return user != null && user.isActive() && user.bot == null;
    }

    private List<JsonMap> extra(String team) {
        if (!team.isEmpty()) {
            // On PostgreSQL the query of the server is faulty.
            throw new Problem(
                    500, "app.webhooks.analytics_outgoing_count.app_error", "Unable to count the outgoing webhooks.");
        }
        List<FileRow> files =
                world.files.all().filter(file -> file.deleteAt == 0).toList();
        long size = files.stream().mapToLong(file -> file.content.size()).sum();
        return List.of(
                row("incoming_webhook_count", 0),
                row("outgoing_webhook_count", 0),
                row("command_count", 0),
                row("session_count", world.sessions.count()),
                row("total_file_count", files.size()),
                row("total_file_size", size));
    }
}
