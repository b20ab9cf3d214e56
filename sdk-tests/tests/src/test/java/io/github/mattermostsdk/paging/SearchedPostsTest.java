package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostSearchResults;
import io.github.mattermostsdk.model.SearchPostsRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchedPostsTest {

    private static final long DAY = 86_400_000;
    private static final long BEGIN = 20_000 * DAY;
    private static final String TEAM = "team";

    /** A server that searches in its database, or with a search engine. */
    private static final class Index {
        final Map<String, ModelPost> posts = new TreeMap<>();
        final Set<String> removed = new HashSet<>();
        final List<SearchPostsRequest> requests = new ArrayList<>();
        private final boolean isDatabase;
        private final Random random;
        private double unrest;

        Index(boolean isDatabase, Random random) {
            this.isDatabase = isDatabase;
            this.random = random;
        }

        void put(int count, long from, long millis) {
            for (int i = 0; i < count; i++) {
                String id = "p" + posts.size();
                posts.put(id, ModelPost.of(id, from + (long) (random.nextDouble() * millis)));
            }
        }

        PostsApi api() {
            PostsCalls calls = new ModelCalls(Runnable::run)
                    .answer("searchPosts", (arguments, query) -> found((SearchPostsRequest) arguments.get(1)))
                    .as(PostsCalls.class);
            return () -> calls;
        }

        private PostSearchResults found(SearchPostsRequest request) {
            if (!requests.isEmpty() && random.nextDouble() < unrest) {
                String gone = List.copyOf(posts.keySet()).get(random.nextInt(posts.size()));
                posts.remove(gone);
                removed.add(gone);
                posts.put("n" + requests.size(), ModelPost.of("n" + requests.size(), BEGIN + 1_000 * DAY));
            }
            requests.add(request);
            int page = Objects.requireNonNull(request.page());
            int size = isDatabase ? 100 : Objects.requireNonNull(request.perPage());
            List<ModelPost> all = new ArrayList<>(this.posts.values());
            if (isDatabase) {
                Collections.shuffle(all, random);
            }
            List<Post> posts = all.stream()
                    .filter(post -> post.createAt() < end(request))
                    .sorted(Comparator.comparingLong(ModelPost::createAt).reversed())
                    .skip(isDatabase && page > 0 ? Long.MAX_VALUE : (long) page * size)
                    .limit(size)
                    .map(ModelPost::toPost)
                    .toList();
            return PostSearchResults.builder()
                    .order(posts.stream().map(Post::id).toList())
                    .posts(posts.stream().collect(Collectors.toMap(Post::id, Function.identity())))
                    .nextPostId("")
                    .prevPostId("")
                    .build();
        }

        /** The last filter counts; days begin as early as the zone is ahead of UTC. */
        private static long end(SearchPostsRequest request) {
            int filter = request.terms().lastIndexOf("before:");
            if (filter < 0) {
                return Long.MAX_VALUE;
            }
            LocalDate day = LocalDate.parse(request.terms().substring(filter + "before:".length()));
            return day.toEpochDay() * DAY - 1_000L * Objects.requireNonNullElse(request.timeZoneOffset(), 0);
        }
    }

    @Test
    void findsEveryPostThatStaysWithADatabase() {
        Seeded.times(200, random -> {
            Index index = new Index(true, random);
            int days = random.nextInt(20);
            for (int day = 0; day < days; day++) {
                index.put(random.nextInt(50), BEGIN + day * DAY, DAY);
            }
            index.unrest = random.nextDouble() / 2;
            Set<String> expected = new HashSet<>(index.posts.keySet());
            int offset = 3_600 * (random.nextInt(25) - 12);
            List<Post> walked = index
                    .api()
                    .allPostsFound(TEAM, r -> r.terms("word").timeZoneOffset(offset))
                    .pageSize(1 + random.nextInt(100))
                    .prefetch(random.nextInt(2))
                    .stream()
                    .toList();
            expected.removeAll(index.removed);
            Check.complete(expected, Check.ids(walked));
            assertNewestFirst(walked);
        });
    }

    @Test
    void walksThePagesOfASearchEngine() {
        Seeded.times(100, random -> {
            Index index = new Index(false, random);
            index.put(random.nextInt(400), BEGIN, 30 * DAY);
            List<Post> walked =
                    index.api().allPostsFound(TEAM, r -> r.terms("word")).pageSize(1 + random.nextInt(100)).stream()
                            .toList();
            Check.complete(index.posts.keySet(), Check.ids(walked));
            assertNewestFirst(walked);
        });
    }

    private static void assertNewestFirst(List<Post> walked) {
        List<Post> sorted = new ArrayList<>(walked);
        sorted.sort(Comparator.comparing(Post::createAt).reversed());
        assertEquals(
                sorted.stream().map(Post::createAt).toList(),
                walked.stream().map(Post::createAt).toList());
    }

    @Test
    void goesOnAfterAnyPost() {
        for (boolean isDatabase : new boolean[] {true, false}) {
            Index index = new Index(isDatabase, new Random(11));
            index.put(240, BEGIN, 6 * DAY);
            Pager<Post> pager = index.api().allPostsFound(TEAM, r -> r.terms("word"));
            List<String> all = Check.ids(pager);
            assertEquals(240, all.size());
            for (int i = 0; i <= 240; i += 7) {
                pager.first(i);
                Position position = Position.parse(pager.position().toString());
                assertEquals(all.subList(i, 240), Check.ids(pager.resume(position)));
            }
        }
    }

    @Test
    void findsPostsOfOneTimeInWhateverOrderTheyCome() {
        Seeded.times(50, random -> {
            Index index = new Index(true, random);
            for (int day = 0; day < 4; day++) {
                index.put(20, BEGIN + day * DAY, DAY);
                index.put(40, BEGIN + day * DAY + 5_000, 1);
            }
            Pager<Post> pager = index.api().allPostsFound(TEAM, r -> r.terms("word"));
            List<String> walked = new ArrayList<>(Check.ids(pager.first(random.nextInt(240))));
            walked.addAll(Check.ids(pager.resume(Position.parse(pager.position().toString()))));
            Check.complete(index.posts.keySet(), walked);
            assertEquals(240, walked.size());
        });
    }

    @Test
    void asksOnlyOnceMoreWhenAHundredWereNotFound() {
        Index index = new Index(true, new Random(3));
        index.put(99, BEGIN, 5 * DAY);
        assertEquals(
                99,
                index.api().allPostsFound(TEAM, r -> r.terms("word")).stream().count());
        assertEquals(2, index.requests.size());
    }

    @Test
    void aDayWithTooManyPostsEndsTheWalkWithAnError() {
        Index index = new Index(true, new Random(4));
        index.put(30, BEGIN + 2 * DAY, DAY);
        index.put(150, BEGIN + DAY, DAY);
        index.put(30, BEGIN, DAY);
        List<String> walked = new ArrayList<>();
        String message = Check.message(
                PagingException.class,
                () -> index.api().allPostsFound(TEAM, r -> r.terms("word")).forEach(post -> walked.add(post.id())));
        assertTrue(message.contains(LocalDate.ofEpochDay(20_001).toString()), message);
        assertEquals(130, walked.size(), "what came before the error is handed out");
        Check.complete(List.of(), walked);
    }

    @Test
    void keepsTheTermsAndTheRest() {
        Index index = new Index(true, new Random(5));
        index.put(150, BEGIN, 10 * DAY);
        index.api()
                .allPostsFound(TEAM, r -> r.terms("in:dev word").isOrSearch(true))
                .first(150);
        assertTrue(index.requests.stream().allMatch(request -> Boolean.TRUE.equals(request.isOrSearch())));
        assertTrue(index.requests.stream().allMatch(request -> request.terms().startsWith("in:dev word")));
        assertTrue(index.requests.get(2).terms().matches("in:dev word before:\\d{4}-\\d\\d-\\d\\d"));
    }
}
