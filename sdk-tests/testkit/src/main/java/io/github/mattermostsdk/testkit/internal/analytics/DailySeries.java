package io.github.mattermostsdk.testkit.internal.analytics;

import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers by day: from yesterday back to 31 days before it, newest first, without today and the days on which nothing
 * was posted, and at most 30 of them. Days are those of UTC, as where a server's database keeps UTC.
 */
final class DailySeries {

    private static final int DAYS_BEFORE_YESTERDAY = 31;
    private static final int MOST_ROWS = 30;

    private final World world;

    DailySeries(World world) {
        this.world = world;
    }

    /** How many posts there were. */
    List<JsonMap> posts(Predicate<PostRow> wanted) {
        return rows(inWindow(wanted)
                .collect(Collectors.groupingBy(
                        DailySeries::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting())));
    }

    /** How many people or bots posted. */
    List<JsonMap> people(Predicate<PostRow> wanted) {
        return rows(inWindow(wanted)
                .collect(Collectors.groupingBy(
                        DailySeries::day,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.collectingAndThen(
                                Collectors.mapping(post -> post.userId, Collectors.toSet()),
                                people -> (long) people.size()))));
    }

    private Stream<PostRow> inWindow(Predicate<PostRow> wanted) {
        LocalDate yesterday =
                LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC).minusDays(1);
        LocalDate first = yesterday.minusDays(DAYS_BEFORE_YESTERDAY);
        return world.posts
                .allWithVersions()
                .filter(wanted)
                .filter(post -> !day(post).isBefore(first) && !day(post).isAfter(yesterday));
    }

    private static LocalDate day(PostRow post) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(post.createAt), ZoneOffset.UTC);
    }

    private static List<JsonMap> rows(Map<LocalDate, Long> days) {
        return days.entrySet().stream()
                .limit(MOST_ROWS)
                .map(day -> new JsonMap().with("name", day.getKey().toString()).with("value", day.getValue()))
                .toList();
    }
}
