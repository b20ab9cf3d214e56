package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.calls.UsersCalls;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberedPagesTest {

    @Test
    void keepsTheOrderWithSeveralPagesUnderWay() {
        Seeded.times(20, random -> {
            try (Network network = new Network(random)) {
                ModelUsers server = ModelUsers.of(random.nextInt(200));
                int prefetch = random.nextInt(5);
                Pager<User> pager = server.api(network)
                        .allUsers()
                        .pageSize(1 + random.nextInt(20))
                        .prefetch(prefetch);
                assertEquals(List.copyOf(server.names), ModelUsers.names(pager));
                assertTrue(network.most() <= Math.max(1, prefetch), () -> network.most() + " under way");
            }
        });
    }

    @Test
    void hasSeveralRequestsUnderWay() {
        Seeded.times(1, random -> {
            try (Network network = new Network(random)) {
                ModelUsers server = ModelUsers.of(100);
                assertEquals(
                        100,
                        server.api(network).allUsers().pageSize(5).prefetch(4).stream()
                                .count());
                assertEquals(4, network.most());
            }
        });
    }

    @Test
    void endsAtAnEmptyPageOnly() {
        ModelUsers server = new ModelUsers();
        // A server may send short pages in the middle: here names that begin with x are taken out of full pages.
        UsersCalls calls = new ModelCalls(Runnable::run)
                .answer(
                        "getUsers",
                        (arguments, query) -> server.users(query).stream()
                                .filter(user -> !user.username().startsWith("x"))
                                .toList())
                .as(UsersCalls.class);
        for (int i = 0; i < 40; i++) {
            server.names.add((i % 2 == 0 ? "a" : "z") + i);
            server.names.add("x" + i % 5);
        }
        List<String> names =
                ModelUsers.names(((UsersApi) () -> calls).allUsers().pageSize(7));
        assertEquals(40, names.size());
    }

    @Test
    void readsNullAsAnEmptyPage() {
        UsersCalls calls = new ModelCalls(Runnable::run)
                .answer("getUserAudits", (arguments, query) -> null)
                .as(UsersCalls.class);
        UsersApi api = () -> calls;
        assertEquals(0, api.allUserAudits("me").stream().count());
    }

    @Test
    void nobodyIsMissedOrComesTwiceWhenOthersJoin() {
        Seeded.times(300, random -> {
            ModelUsers server = ModelUsers.of(random.nextInt(100));
            List<String> before = List.copyOf(server.names);
            double unrest = random.nextDouble();
            int[] joined = {0};
            server.beforePage = page -> {
                if (page > 0 && joined[0] < 15 && random.nextDouble() < unrest) {
                    server.add("user" + random.nextInt(10) + "_" + joined[0]++);
                }
            };
            Pager<User> pager =
                    server.api().allUsers().pageSize(1 + random.nextInt(10)).prefetch(random.nextInt(2));
            List<String> names = ModelUsers.names(pager);
            assertEquals(new HashSet<>(names).size(), names.size(), () -> "twice in " + names);
            assertTrue(new HashSet<>(names).containsAll(before), () -> "not all in " + names);
        });
    }

    @Test
    void nobodyComesTwiceWhenOthersLeaveAndJoin() {
        Seeded.times(300, random -> {
            ModelUsers server = ModelUsers.of(random.nextInt(100));
            Set<String> ever = new HashSet<>(server.names);
            double unrest = random.nextDouble();
            server.beforePage = page -> {
                if (random.nextDouble() < unrest) {
                    server.removeAny(random);
                } else if (random.nextDouble() < unrest / 2) {
                    String name = "user" + random.nextInt(10) + "_" + ever.size();
                    ever.add(name);
                    server.add(name);
                }
            };
            List<String> names = ModelUsers.names(
                    server.api().allUsers().pageSize(1 + random.nextInt(10)).prefetch(random.nextInt(5)));
            assertEquals(new HashSet<>(names).size(), names.size(), () -> "twice in " + names);
            assertTrue(ever.containsAll(names), () -> "made up: " + names);
        });
    }

    @Test
    void goesOnAfterAnyUser() {
        ModelUsers server = ModelUsers.of(47);
        Pager<User> pager = server.api().allUsers().pageSize(10);
        List<String> all = List.copyOf(server.names);
        int walked = 0;
        for (User user : pager) {
            assertEquals(all.get(walked++), user.username());
            Position position = Position.parse(pager.position().toString());
            assertEquals(all.subList(walked, 47), ModelUsers.names(pager.resume(position)));
            assertEquals(
                    all.subList(walked, 47), ModelUsers.names(pager.pageSize(3).resume(position)));
        }
        assertEquals(List.of(), ModelUsers.names(pager.resume(pager.position())));
    }

    @Test
    void goesOnWithAtMostOnePageRepeatedWhenTheListChangedMeanwhile() {
        Seeded.times(300, random -> {
            ModelUsers server = ModelUsers.of(20 + random.nextInt(80));
            List<String> before = List.copyOf(server.names);
            int size = 1 + random.nextInt(10);
            Pager<User> pager = server.api().allUsers().pageSize(size);
            int taken = random.nextInt(before.size());
            List<String> names = new ArrayList<>(ModelUsers.names(pager.first(taken)));
            // Up to a page of users before the position leave, the one at the position maybe among them.
            List<String> gone = new ArrayList<>();
            for (int i = random.nextInt(size); i > 0 && !names.isEmpty(); i--) {
                String name = names.get(random.nextInt(names.size()));
                server.names.remove(name);
                gone.add(name);
            }
            List<String> rest = ModelUsers.names(pager.resume(pager.position()));
            assertTrue(rest.containsAll(before.subList(taken, before.size())), () -> "lost, after " + gone);
            rest = new ArrayList<>(rest);
            rest.retainAll(names);
            assertTrue(rest.size() <= 2 * size, rest.size() + " repeated with pages of " + size);
        });
    }

    @Test
    void beginsAtThePageOfTheQuery() {
        ModelUsers server = ModelUsers.of(30);
        assertEquals(
                List.copyOf(server.names).subList(20, 30),
                ModelUsers.names(server.api().allUsers(q -> q.page(2).perPage(10))));
    }

    @Test
    void asksForTheLargestPagesUnlessToldOtherwise() {
        ModelUsers server = ModelUsers.of(10);
        server.api().allUsers().first(1_000);
        assertEquals("200", server.requests.get(0).text("per_page"));
        assertFalse(server.requests.get(0).has("in_team"));
    }
}
