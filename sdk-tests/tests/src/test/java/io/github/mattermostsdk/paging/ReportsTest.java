package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.ReportsApi;
import io.github.mattermostsdk.calls.ReportsCalls;
import io.github.mattermostsdk.model.GetPostsForReportingRequest;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.ReportPageDirection;
import io.github.mattermostsdk.model.ReportPostListResponse;
import io.github.mattermostsdk.model.ReportSortDirection;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.model.UserReportSortColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReportsTest {

    /** Rows of the report on users: a cursor is a value and an id, and an empty value begins from the top. */
    private static final class Rows {
        final Map<String, Long> createdAt = new TreeMap<>();
        final Set<String> removed = new HashSet<>();
        String emptyMailOf = "";
        int requests;
        private final Random random;
        private final double unrest;

        Rows(Random random, double unrest) {
            this.random = random;
            this.unrest = unrest;
            int count = random.nextInt(80);
            for (int i = 0; i < count; i++) {
                createdAt.put("u" + i, 1_000L + random.nextInt(1 + count / 3));
            }
        }

        ReportsApi api() {
            ReportsCalls calls = new ModelCalls(Runnable::run)
                    .answer("getUsersForReporting", (arguments, query) -> page(query))
                    .as(ReportsCalls.class);
            return () -> calls;
        }

        private List<UserReport> page(Query query) {
            if (requests++ > 0 && !createdAt.isEmpty() && random.nextDouble() < unrest) {
                String id = List.copyOf(createdAt.keySet()).get(random.nextInt(createdAt.size()));
                createdAt.remove(id);
                removed.add(id);
                createdAt.put("n" + requests, 1_000L + random.nextInt(30));
            }
            String column = query.text("sort_column");
            boolean isDown = query.text("sort_direction").equals("desc");
            Comparator<UserReport> byValue = Comparator.comparing(row -> value(row, column));
            // As the server does it: rows of one value come by rising ids, but downwards falling ones are looked for.
            Comparator<UserReport> order = (isDown ? byValue.reversed() : byValue).thenComparing(UserReport::id);
            Comparator<UserReport> beyond =
                    isDown ? byValue.thenComparing(UserReport::id).reversed() : order;
            String value = query.text("from_column_value");
            Optional<UserReport> from = value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(row(
                            query.text("from_id"),
                            column.equals("CreateAt") ? Long.parseLong(value) : 0,
                            value,
                            value));
            return createdAt.entrySet().stream()
                    .map(row -> row(
                            row.getKey(),
                            row.getValue(),
                            row.getKey().equals(emptyMailOf) ? "" : row.getKey() + "@example.com",
                            "name of " + row.getKey()))
                    .sorted(order)
                    .filter(row -> from.isEmpty() || beyond.compare(row, from.get()) > 0)
                    .limit(query.number("page_size", 50))
                    .toList();
        }

        private static String value(UserReport row, String column) {
            return switch (column) {
                case "CreateAt" -> String.valueOf(row.createAt());
                case "Email" -> row.email();
                default -> row.username();
            };
        }

        private static UserReport row(String id, long createdAt, String mail, String name) {
            return UserReport.builder()
                    .id(id)
                    .username(name)
                    .email(mail)
                    .createAt(Instant.ofEpochMilli(createdAt))
                    .build();
        }
    }

    private static List<String> userIds(Iterable<UserReport> rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    @Test
    void findsEveryUserWhileOthersComeAndGo() {
        Seeded.times(300, random -> {
            Rows rows = new Rows(random, random.nextDouble());
            Set<String> expected = new HashSet<>(rows.createdAt.keySet());
            UserReportSortColumn column = List.of(
                            UserReportSortColumn.USERNAME, UserReportSortColumn.CREATE_AT, UserReportSortColumn.EMAIL)
                    .get(random.nextInt(3));
            ReportSortDirection direction = random.nextBoolean() ? ReportSortDirection.ASC : ReportSortDirection.DESC;
            Pager<UserReport> pager = rows.api()
                    .allUsersForReporting(q -> q.sortColumn(column).sortDirection(direction))
                    .pageSize(1 + random.nextInt(12));
            List<String> walked = userIds(pager);
            expected.removeAll(rows.removed);
            Check.complete(expected, walked);
        });
    }

    @Test
    void goesOnDownwardsAmongUsersOfOneTime() {
        Rows rows = new Rows(new Random(9), 0);
        rows.createdAt.clear();
        for (int i = 0; i < 40; i++) {
            rows.createdAt.put("u" + (10 + i), 1_000L + i / 15);
        }
        Pager<UserReport> pager = rows.api()
                .allUsersForReporting(
                        q -> q.sortColumn(UserReportSortColumn.CREATE_AT).sortDirection(ReportSortDirection.DESC))
                .pageSize(4);
        List<String> all = userIds(pager);
        assertEquals(40, all.size());
        for (int i = 0; i <= 40; i++) {
            pager.first(i);
            Position position = Position.parse(pager.position().toString());
            assertEquals(all.subList(i, 40), userIds(pager.pageSize(5).resume(position)));
        }
    }

    @Test
    void saysSoWhenMoreUsersHaveOneTimeThanAPageHolds() {
        Rows rows = new Rows(new Random(9), 0);
        rows.createdAt.clear();
        for (int i = 0; i < 130; i++) {
            rows.createdAt.put("u" + i, 1_000L);
        }
        Pager<UserReport> pager = rows.api()
                .allUsersForReporting(
                        q -> q.sortColumn(UserReportSortColumn.CREATE_AT).sortDirection(ReportSortDirection.DESC));
        String message = Check.message(PagingException.class, () -> userIds(pager));
        assertTrue(message.contains("at the same time"), message);
    }

    @Test
    void refusesTheTimeOfCreationInATeam() {
        ReportsApi api = new Rows(new Random(), 0).api();
        String message = Check.message(
                IllegalArgumentException.class,
                () -> api.allUsersForReporting(
                        q -> q.sortColumn(UserReportSortColumn.CREATE_AT).teamFilter("team")));
        assertTrue(message.contains("team_filter"), message);
    }

    @Test
    void goesOnAfterAnyUser() {
        Rows rows = new Rows(new Random(9), 0);
        Pager<UserReport> pager = rows.api().allUsersForReporting().pageSize(7);
        List<String> all = userIds(pager);
        for (int i = 0; i <= all.size(); i++) {
            pager.first(i);
            Position position = Position.parse(pager.position().toString());
            assertEquals(all.subList(i, all.size()), userIds(pager.pageSize(5).resume(position)));
        }
    }

    @Test
    void refusesColumnsThatCanBeEmpty() {
        ReportsApi api = new Rows(new Random(), 0).api();
        String message = Check.message(
                IllegalArgumentException.class,
                () -> api.allUsersForReporting(q -> q.sortColumn(UserReportSortColumn.FIRST_NAME)));
        assertTrue(message.contains("FirstName") && message.contains("Username, CreateAt or Email"), message);
        assertThrows(
                IllegalArgumentException.class,
                () -> api.allUsersForReporting(q -> q.direction(ReportPageDirection.PREV)));
    }

    @Test
    void stopsWhereAValueIsEmptyAllTheSame() {
        Rows rows = new Rows(new Random(), 0);
        rows.createdAt.clear();
        rows.createdAt.putAll(Map.of("a", 1L, "b", 2L, "c", 3L));
        rows.emptyMailOf = "b";
        Pager<UserReport> pager = rows.api()
                .allUsersForReporting(
                        q -> q.sortColumn(UserReportSortColumn.EMAIL).pageSize(1));
        List<String> walked = new ArrayList<>();
        String message = Check.message(PagingException.class, () -> pager.forEach(row -> walked.add(row.id())));
        assertEquals(List.of("b"), walked);
        assertTrue(message.contains("Email"), message);
    }

    @Test
    void walksPostsByTheCursorOfTheServer() {
        List<GetPostsForReportingRequest> requests = new ArrayList<>();
        ReportsCalls calls = new ModelCalls(Runnable::run)
                .answer("getPostsForReporting", (arguments, query) -> {
                    GetPostsForReportingRequest request = (GetPostsForReportingRequest) arguments.get(0);
                    requests.add(request);
                    return posts(request);
                })
                .as(ReportsCalls.class);
        ReportsApi api = () -> calls;
        Pager<Post> pager = api.allPostsForReporting(r -> r.channelId("channel").includeDeleted(true))
                .pageSize(10);
        List<String> all = Check.ids(pager);
        assertEquals(34, all.size());
        assertEquals(4, requests.size());
        assertTrue(requests.stream().allMatch(request -> Boolean.TRUE.equals(request.includeDeleted())));
        for (int i = 0; i <= 34; i++) {
            pager.first(i);
            assertEquals(all.subList(i, 34), Check.ids(pager.resume(pager.position())));
        }
        assertThrows(IllegalArgumentException.class, () -> pager.pageSize(1_001));
    }

    private static ReportPostListResponse posts(GetPostsForReportingRequest request) {
        String cursor = request.cursor();
        int from = cursor == null ? 0 : Integer.parseInt(cursor.substring(1));
        int end = Math.min(34, from + Objects.requireNonNull(request.perPage()));
        List<Post> posts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            posts.add(ModelPost.of("p" + i, i).toPost());
        }
        ReportPostListResponse.Builder response =
                ReportPostListResponse.builder().posts(posts);
        return end == 34
                ? response.build()
                : response.nextCursor(next -> next.cursor("=" + end)).build();
    }

    /** The cursor of the server is the last post of a page, by time and id. */
    @Test
    void findsEveryPostThatStaysWhileOthersAreWrittenAndDeleted() {
        Seeded.times(300, random -> {
            NavigableSet<String> posts = new TreeSet<>();
            int count = random.nextInt(120);
            for (int i = 0; i < count; i++) {
                posts.add("p" + (100 + random.nextInt(900)));
            }
            Set<String> expected = new HashSet<>(posts);
            double unrest = random.nextDouble();
            ReportsCalls calls = new ModelCalls(Runnable::run)
                    .answer("getPostsForReporting", (arguments, query) -> {
                        ReportPostListResponse page = pageOf(posts, (GetPostsForReportingRequest) arguments.get(0));
                        if (!posts.isEmpty() && random.nextDouble() < unrest) {
                            String gone = List.copyOf(posts).get(random.nextInt(posts.size()));
                            posts.remove(gone);
                            expected.remove(gone);
                            posts.add("p" + (1_000 + random.nextInt(900)));
                        }
                        return page;
                    })
                    .as(ReportsCalls.class);
            ReportsApi api = () -> calls;
            List<String> walked = Check.ids(
                    api.allPostsForReporting(r -> r.channelId("channel")).pageSize(1 + random.nextInt(20)));
            Check.complete(expected, walked);
        });
    }

    private static ReportPostListResponse pageOf(NavigableSet<String> posts, GetPostsForReportingRequest request) {
        String cursor = request.cursor();
        List<String> page = (cursor == null ? posts : posts.tailSet(cursor, false))
                .stream().limit(Objects.requireNonNull(request.perPage())).toList();
        ReportPostListResponse.Builder response = ReportPostListResponse.builder()
                .posts(page.stream().map(id -> ModelPost.of(id, 1).toPost()).toList());
        return page.size() < request.perPage()
                ? response.build()
                : response.nextCursor(next -> next.cursor(page.get(page.size() - 1)))
                        .build();
    }
}
