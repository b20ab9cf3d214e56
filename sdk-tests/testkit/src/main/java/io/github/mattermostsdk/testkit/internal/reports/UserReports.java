package io.github.mattermostsdk.testkit.internal.reports;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** People with what they posted, in an order and by pages. Days are those of UTC. */
final class UserReports {

    private static final int LARGEST_PAGE = 100;
    private static final int DEFAULT_PAGE = 50;
    private static final Set<String> GUEST_FILTERS = Set.of("", "all", "single_channel", "multi_channel");
    private static final Map<String, Function<UserRow, String>> COLUMNS = Map.of(
            "CreateAt", user -> String.format("%020d", user.createAt),
            "Username", user -> user.username,
            "FirstName", user -> user.firstName,
            "LastName", user -> user.lastName,
            "Nickname", user -> user.nickname,
            "Email", user -> user.email,
            "Roles", user -> user.roles);

    private final World world;

    UserReports(World world) {
        this.world = world;
    }

    /** How many channels of teams somebody is in. */
    long channels(UserRow user) {
        return world.channels.membershipsOf(user.id).stream()
                .map(member -> world.channels.get(member.channelId))
                .filter(channel -> channel.deleteAt == 0 && !channel.isConversation())
                .map(channel -> channel.type)
                .filter(type -> type.equals(ChannelRow.OPEN) || type.equals(ChannelRow.PRIVATE))
                .count();
    }

    List<JsonMap> list(ApiRequest request, Predicate<UserRow> wanted) {
        int size = pageSize(request);
        String sort = request.query("sort_column").isEmpty() ? "Username" : request.query("sort_column");
        Function<UserRow, String> column = COLUMNS.get(sort);
        if (column == null) {
            throw new Problem(
                    400,
                    "model.user_report_options.is_valid.invalid_sort_column",
                    "Provided sort column is not valid.");
        }
        if (!GUEST_FILTERS.contains(request.query("guest_filter"))) {
            throw new Problem(
                    400,
                    "model.user_report_options.is_valid.invalid_guest_filter",
                    "Provided guest filter is not valid.");
        }
        List<UserRow> users = world.users.all().stream().filter(wanted).toList();
        List<UserRow> page = page(request, users, column, sort.equals("CreateAt"), size);
        Predicate<LocalDate> days = days(request.query("date_range"));
        return page.stream().map(user -> report(user, days)).toList();
    }

    private static int pageSize(ApiRequest request) {
        Long sent = request.number("page_size");
        long size = sent == null ? DEFAULT_PAGE : sent;
        if (size <= 0 || size > LARGEST_PAGE) {
            throw new Problem(400, "api.getUsersForReporting.invalid_page_size", "Page size is invalid or too large.");
        }
        return (int) size;
    }

    /** Users of one value come by their id, upwards also where the values go downwards. */
    private static List<UserRow> page(
            ApiRequest request, List<UserRow> users, Function<UserRow, String> column, boolean number, int size) {
        boolean descending = request.query("sort_direction").equals("desc");
        boolean back = request.query("direction").equals("prev");
        String fromId = request.query("from_id");
        String sent = request.query("from_column_value");
        Comparator<UserRow> upwards = Comparator.comparing(column);
        Comparator<UserRow> byId = Comparator.comparing(user -> user.id);
        boolean from = !fromId.isEmpty() && !sent.isEmpty();
        boolean down = from ? back != descending : descending;
        if (from && number && !request.query("team_filter").isEmpty()) {
            // On PostgreSQL the query of the server is faulty: memberships have such a column, too.
            throw new Problem(500, "app.report.get_user_report.store_error", "Failed to fetch user report.");
        }
        String value = from && number ? padded(sent) : sent;
        List<UserRow> found = new ArrayList<>(users.stream()
                .filter(user -> !from || isBeyond(column.apply(user).compareTo(value), user.id.compareTo(fromId), down))
                .toList());
        found.sort((down ? upwards.reversed() : upwards).thenComparing(byId));
        List<UserRow> page = new ArrayList<>(ApiRequest.slice(found, 0, size));
        if (back) {
            Collections.sort(page, (down ? upwards : upwards.reversed()).thenComparing(byId));
        }
        return page;
    }

    private static boolean isBeyond(int byValue, int byId, boolean down) {
        int order = byValue == 0 ? byId : byValue;
        return down ? order < 0 : order > 0;
    }

    private static String padded(String number) {
        try {
            return String.format("%020d", Long.parseLong(number));
        } catch (NumberFormatException e) {
            throw new Problem(500, "app.report.get_user_report.store_error", "Failed to fetch user report.");
        }
    }

    private Predicate<LocalDate> days(String range) {
        LocalDate today = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        LocalDate month = today.withDayOfMonth(1);
        return switch (range) {
            case "last_30_days" -> day -> !day.isBefore(today.minusDays(30));
            case "previous_month" -> day -> !day.isBefore(month.minusMonths(1)) && day.isBefore(month);
            case "last_6_months" -> day -> !day.isBefore(today.minusMonths(6));
            default -> day -> true;
        };
    }

    private JsonMap report(UserRow user, Predicate<LocalDate> days) {
        List<PostRow> posts = world.posts
                .allWithVersions()
                .filter(post -> post.userId.equals(user.id) && days.test(day(post)))
                .toList();
        StatusRow status = world.statuses.get(user.id);
        return UserJson.profile(user, true)
                .unlessEmpty("last_login", user.lastLogin)
                .unlessEmpty("last_status_at", status == null ? null : status.lastActivityAt)
                .unlessEmpty(
                        "last_post_date",
                        posts.stream().mapToLong(post -> post.createAt).max().orElse(0))
                .with(
                        "days_active",
                        posts.stream()
                                .map(UserReports::day)
                                .collect(Collectors.toSet())
                                .size())
                .unlessEmpty("total_posts", posts.size())
                .with("channel_count", channels(user));
    }

    private static LocalDate day(PostRow post) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(post.createAt), ZoneOffset.UTC);
    }
}
