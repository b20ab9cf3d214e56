package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.api.StatusApi;
import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.calls.StatusCalls;
import io.github.mattermostsdk.calls.UsersCalls;
import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Presence;
import io.github.mattermostsdk.model.Status;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final List<Integer> chunks = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> known = new HashSet<>();

    /** Answers in no certain order, each once, and leaves out who is not known: a name in capitals is nobody's. */
    private UsersApi users(Executor network, Random random) {
        UsersCalls calls = new ModelCalls(network)
                .answer("getUsersByUsernames", (arguments, query) -> found(arguments, random))
                .answer("getUsersByIds", (arguments, query) -> found(arguments, random))
                .as(UsersCalls.class);
        return () -> calls;
    }

    @SuppressWarnings("unchecked")
    private List<User> found(List<Object> arguments, Random random) {
        List<String> names = (List<String>) arguments.get(0);
        chunks.add(names.size());
        List<User> users = new ArrayList<>(names.stream()
                .filter(known::contains)
                .map(name -> User.builder().id(name).username(name).build())
                .toList());
        Collections.shuffle(users, random);
        return users;
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "name" + i).toList();
    }

    @Test
    void keepsTheOrderOfTheCallerAndNamesTheMissing() {
        Seeded.times(20, random -> {
            chunks.clear();
            known.clear();
            List<String> asked = new ArrayList<>(names(0, 1 + random.nextInt(700)));
            Collections.shuffle(asked, random);
            List<String> missing = new ArrayList<>();
            for (String name : asked) {
                if (random.nextInt(10) == 0) {
                    missing.add(name);
                } else {
                    known.add(name);
                }
            }
            try (Network network = new Network(random)) {
                Pager<User> pager =
                        users(network, random).allUsersByUsernames(asked).prefetch(random.nextInt(5));
                List<String> expected = new ArrayList<>(asked);
                expected.removeAll(missing);
                assertEquals(expected, ModelUsers.names(pager));
                assertEquals(missing, pager.missing());
                assertTrue(chunks.stream().allMatch(size -> size <= 200));
                assertEquals((asked.size() + 199) / 200, chunks.size());
            }
        });
    }

    @Test
    void looksUpEachNameOnceWhateverItsCase() {
        known.addAll(names(0, 3));
        Pager<User> pager = users(Runnable::run, new Random())
                .allUsersByUsernames(List.of("Name2", "name1", "Name2", "nobody", "name1"));
        assertEquals(List.of("name2", "name1"), ModelUsers.names(pager));
        assertEquals(List.of("nobody"), pager.missing());
    }

    @Test
    void asksNothingForNoIds() {
        assertEquals(
                List.of(),
                users(Runnable::run, new Random()).allUsersByIds(List.of()).first(5));
        assertEquals(List.of(), chunks);
    }

    @Test
    void goesOnAfterAnyOne() {
        known.addAll(names(5, 40));
        List<String> asked = names(0, 50);
        UsersApi users = users(Runnable::run, new Random());
        for (int i = 0; i <= 35; i++) {
            Pager<User> pager = users.allUsersByIds(asked).pageSize(8);
            pager.first(i);
            Position position = Position.parse(pager.position().toString());
            assertEquals(
                    names(5 + i, 40),
                    ModelUsers.names(users.allUsersByIds(asked).pageSize(11).resume(position)));
        }
    }

    @Test
    void refusesToGoOnWithOtherIds() {
        known.addAll(names(0, 10));
        UsersApi users = users(Runnable::run, new Random());
        Pager<User> pager = users.allUsersByIds(names(0, 10));
        pager.first(3);
        Position position = pager.position();
        assertThrows(
                IllegalArgumentException.class,
                () -> users.allUsersByIds(names(1, 10)).resume(position).first(1));
    }

    @Test
    void knowsTheTotal() {
        known.addAll(names(0, 10));
        List<OptionalLong> totals = new ArrayList<>();
        users(Runnable::run, new Random())
                .allUsersByIds(names(0, 10))
                .onProgress(progress -> totals.add(progress.total()))
                .first(20);
        assertEquals(List.of(OptionalLong.of(10)), totals);
    }

    @Test
    void takesAnErrorForOnlyUnknownPostsAsNothingFound() {
        PostsCalls calls = new ModelCalls(Runnable::run)
                .answer("getPostsByIds", (arguments, query) -> {
                    throw notFound("app.post.get.app_error");
                })
                .as(PostsCalls.class);
        PostsApi posts = () -> calls;
        Pager<Post> pager = posts.allPostsByIds(List.of("a", "b"));
        assertEquals(List.of(), Check.ids(pager));
        assertEquals(List.of("a", "b"), pager.missing());
    }

    @Test
    void anUnknownOperationIsAnError() {
        PostsCalls calls = new ModelCalls(Runnable::run)
                .answer("getPostsByIds", (arguments, query) -> {
                    throw notFound("api.context.404.app_error");
                })
                .as(PostsCalls.class);
        PostsApi posts = () -> calls;
        assertThrows(
                NotFoundException.class,
                () -> posts.allPostsByIds(List.of("a", "b")).first(1));
    }

    private static ApiException notFound(String id) {
        return ApiException.of(ApiError.builder("getPostsByIds", 404).id(id).build());
    }

    @Test
    void statusesGoByUser() {
        StatusCalls calls = new ModelCalls(Runnable::run)
                .answer(
                        "getUsersStatusesByIds",
                        (arguments, query) -> List.of(
                                Status.builder()
                                        .userId("b")
                                        .status(Presence.AWAY)
                                        .build(),
                                Status.builder()
                                        .userId("a")
                                        .status(Presence.ONLINE)
                                        .build()))
                .as(StatusCalls.class);
        StatusApi statuses = () -> calls;
        assertEquals(
                List.of("a", "b"),
                statuses.allUsersStatusesByIds(List.of("a", "b")).stream()
                        .map(Status::userId)
                        .toList());
    }

    @Test
    void whoComesOrGoesMeanwhileIsFoundOrMissing() {
        Seeded.times(50, random -> {
            chunks.clear();
            known.clear();
            List<String> asked = names(0, 1 + random.nextInt(700));
            asked.stream().filter(name -> random.nextBoolean()).forEach(known::add);
            UsersCalls calls = new ModelCalls(Runnable::run)
                    .answer("getUsersByIds", (arguments, query) -> {
                        asked.stream().filter(name -> random.nextInt(20) == 0).forEach(name -> {
                            if (!known.remove(name)) {
                                known.add(name);
                            }
                        });
                        return found(arguments, random);
                    })
                    .as(UsersCalls.class);
            UsersApi api = () -> calls;
            Pager<User> pager = api.allUsersByIds(asked).pageSize(1 + random.nextInt(200));
            List<String> walked = ModelUsers.names(pager);
            List<String> all = new ArrayList<>(walked);
            all.addAll(pager.missing());
            Check.complete(asked, all);
            assertEquals(asked.size(), all.size());
            List<String> inOrder = new ArrayList<>(asked);
            inOrder.retainAll(new HashSet<>(walked));
            assertEquals(inOrder, walked);
        });
    }
}
