package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.api.ThreadsApi;
import io.github.mattermostsdk.calls.ThreadsCalls;
import io.github.mattermostsdk.model.ThreadResponse;
import io.github.mattermostsdk.model.UserThreads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowedThreadsTest {

    /** The threads of a user: cursors compare the time of the last reply strictly, and ties come in any order. */
    private static final class Threads {
        final Map<String, Long> repliedAt = new HashMap<>();
        final Set<String> moved = new HashSet<>();
        String sizeName = "per_page";
        int requests;
        private final Random random;
        private final double unrest;
        private long clock = 10_000;

        Threads(Random random, double unrest) {
            this.random = random;
            this.unrest = unrest;
            int count = random.nextInt(100);
            int times = 1 + random.nextInt(1 + count);
            for (int i = 0; i < count; i++) {
                repliedAt.put("t" + i, 1_000L + random.nextInt(times));
            }
        }

        ThreadsApi api() {
            ThreadsCalls calls = new ModelCalls(Runnable::run)
                    .answer("getUserThreads", (arguments, query) -> page(query))
                    .as(ThreadsCalls.class);
            return () -> calls;
        }

        private UserThreads page(Query query) {
            if (requests++ > 0 && !repliedAt.isEmpty() && random.nextDouble() < unrest) {
                String id = List.copyOf(repliedAt.keySet()).get(random.nextInt(repliedAt.size()));
                repliedAt.put(id, clock++);
                moved.add(id);
            }
            Comparator<String> newestFirst =
                    Comparator.<String, Long>comparing(repliedAt::get).reversed();
            Comparator<String> order = query.has("after") ? newestFirst.reversed() : newestFirst;
            List<ThreadResponse> page = repliedAt.keySet().stream()
                    .filter(id -> !query.has("before") || time(id, 0) < time(query.text("before"), 0))
                    .filter(id -> !query.has("after") || time(id, 0) > time(query.text("after"), Long.MAX_VALUE))
                    .sorted(order.thenComparingInt(id -> Objects.hash(id, requests)))
                    .limit(query.number(sizeName, 30))
                    .map(this::thread)
                    .toList();
            return UserThreads.builder().total(repliedAt.size()).threads(page).build();
        }

        private long time(String id, long unknown) {
            return repliedAt.getOrDefault(id, unknown);
        }

        private ThreadResponse thread(String id) {
            return ThreadResponse.builder()
                    .id(id)
                    .lastReplyAt(Instant.ofEpochMilli(time(id, 0)))
                    .build();
        }
    }

    private static List<String> ids(Iterable<ThreadResponse> threads) {
        List<String> ids = new ArrayList<>();
        threads.forEach(thread -> ids.add(thread.id()));
        return ids;
    }

    @Test
    void findsEveryThreadThatStaysWhereItIs() {
        Seeded.times(500, random -> {
            Threads threads = new Threads(random, random.nextDouble());
            Set<String> expected = new HashSet<>(threads.repliedAt.keySet());
            if (random.nextBoolean()) {
                threads.sizeName = "pageSize";
            }
            List<String> walked = ids(threads.api().allUserThreads("me", "team").pageSize(1 + random.nextInt(12)));
            expected.removeAll(threads.moved);
            Check.complete(expected, walked);
        });
    }

    @Test
    void goesOnAfterAnyThread() {
        Seeded.times(20, random -> {
            Threads threads = new Threads(random, 0);
            Pager<ThreadResponse> pager =
                    threads.api().allUserThreads("me", "team").pageSize(1 + random.nextInt(12));
            Set<String> rest = new HashSet<>(threads.repliedAt.keySet());
            for (ThreadResponse thread : pager) {
                rest.remove(thread.id());
                Position position = Position.parse(pager.position().toString());
                List<String> resumed =
                        ids(pager.pageSize(1 + random.nextInt(12)).resume(position));
                Check.complete(rest, resumed);
                assertEquals(rest.size(), resumed.size());
            }
        });
    }

    @Test
    void walksUpward() {
        Seeded.times(200, random -> {
            Threads threads = new Threads(random, 0);
            Set<String> expected = new HashSet<>(threads.repliedAt.keySet());
            threads.repliedAt.put("lowest", 1L);
            List<ThreadResponse> walked =
                    threads
                            .api()
                            .allUserThreads("me", "team", q -> q.after("lowest").perPage(1 + random.nextInt(12)))
                            .stream()
                            .toList();
            Check.complete(expected, ids(walked));
            List<ThreadResponse> sorted = new ArrayList<>(walked);
            sorted.sort(Comparator.comparing(ThreadResponse::lastReplyAt));
            assertEquals(
                    sorted.stream().map(ThreadResponse::lastReplyAt).toList(),
                    walked.stream().map(ThreadResponse::lastReplyAt).toList());
        });
    }

    @Test
    void knowsTheTotal() {
        Threads threads = new Threads(new Random(), 0);
        threads.repliedAt.clear();
        threads.repliedAt.putAll(Map.of("a", 1L, "b", 2L, "c", 3L));
        List<OptionalLong> totals = new ArrayList<>();
        threads.api()
                .allUserThreads("me", "team")
                .onProgress(p -> totals.add(p.total()))
                .first(3);
        assertEquals(List.of(OptionalLong.of(3)), totals);
    }

    @Test
    void refusesWhatHasNoThreads() {
        ThreadsApi api = new Threads(new Random(), 0).api();
        assertThrows(IllegalArgumentException.class, () -> api.allUserThreads("me", "team", q -> q.totalsOnly(true)));
        assertThrows(
                IllegalArgumentException.class,
                () -> api.allUserThreads("me", "team", q -> q.before("a").after("b")));
    }
}
