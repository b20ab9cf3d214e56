package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagerTest {

    private final ModelUsers server = ModelUsers.of(100);
    private final Pager<User> pager = server.api().allUsers(q -> q.perPage(10));

    @Test
    void sendsNothingBeforeTheFirstItemIsAskedFor() {
        Walk<User> walk = pager.iterator();
        Stream<User> stream = pager.stream();
        Iterator<List<User>> pages = pager.pages().iterator();
        assertEquals(0, server.requests.size());
        assertTrue(walk.hasNext());
        assertEquals(1, server.requests.size());
        assertEquals(10, pages.next().size());
        assertEquals(100, stream.count());
    }

    @Test
    void looksAtOneItemWithOneRequest() {
        assertEquals("user0000000", pager.iterator().next().username());
        assertEquals("user0000000", pager.stream().findFirst().orElseThrow().username());
        assertEquals(2, server.requests.size());
    }

    @Test
    void fetchesTheNextPageWhileTheCallerWorksOnThisOne() {
        Walk<User> walk = pager.prefetch(1).iterator();
        walk.next();
        walk.next();
        assertEquals(2, server.requests.size());
        assertEquals("1", server.requests.get(1).text("page"));
    }

    @Test
    void fetchesNothingAheadWhenToldSo() {
        Walk<User> walk = pager.prefetch(0).iterator();
        for (int i = 0; i < 10; i++) {
            walk.next();
        }
        assertEquals(1, server.requests.size());
        walk.next();
        assertEquals(2, server.requests.size());
    }

    @Test
    void everyWalkBeginsAnew() {
        assertEquals(100, pager.stream().count());
        assertEquals(100, pager.stream().count());
        assertEquals(List.copyOf(server.names), ModelUsers.names(pager));
    }

    @Test
    void aClosedStreamFetchesNothingMore() {
        List<String> names = new ArrayList<>();
        try (Stream<User> stream = pager.stream()) {
            stream.onClose(() -> names.add("closed")).limit(3).forEach(user -> names.add(user.username()));
        }
        assertEquals(4, names.size());
        Walk<User> walk = pager.iterator();
        walk.next();
        walk.close();
        int requests = server.requests.size();
        assertFalse(walk.hasNext());
        assertThrows(NoSuchElementException.class, walk::next);
        assertEquals(requests, server.requests.size());
    }

    @Test
    void anAbandonedStreamFetchesNoMoreThanItsPrefetch() {
        assertEquals(5, pager.prefetch(2).stream().limit(5).count());
        assertTrue(server.requests.size() <= 3, () -> server.requests.toString());
    }

    @Test
    void aParallelStreamIsComplete() {
        assertEquals(100, pager.stream().parallel().map(User::id).distinct().count());
    }

    @Test
    void returnsPages() {
        List<Integer> sizes = new ArrayList<>();
        Pager<User> three = pager.pageSize(30);
        for (List<User> page : three.pages()) {
            sizes.add(page.size());
            assertEquals(
                    sizes.stream().mapToInt(Integer::intValue).sum(),
                    three.position().items());
        }
        assertEquals(List.of(30, 30, 30, 10), sizes);
    }

    @Test
    void returnsTheFirstOnes() {
        assertEquals(List.copyOf(server.names).subList(0, 25), ModelUsers.names(pager.first(25)));
        assertEquals(3, server.requests.size());
        assertEquals(List.of(), pager.first(0));
        assertEquals(3, server.requests.size());
        assertEquals(100, pager.first(1_000).size());
    }

    @Test
    void asksForNoMoreThanTheFirstOnes() {
        assertEquals(7, server.api().allUsers().first(7).size());
        assertEquals("7", server.requests.get(0).text("per_page"));
        assertEquals(1, server.requests.size());
    }

    @Test
    void endsAtTheLimit() {
        Pager<User> limited = pager.limit(15).prefetch(4);
        assertEquals(15, limited.stream().count());
        assertEquals(15, limited.position().items());
        assertEquals(2, server.requests.size());
        assertEquals(5, limited.first(5).size());
        assertEquals(15, limited.first(50).size());
        assertEquals(20, pager.limit(20).resume(limited.position()).stream().count());
    }

    @Test
    void refusesWrongSettings() {
        for (int size : new int[] {0, -1, 201}) {
            String message = Check.message(IllegalArgumentException.class, () -> pager.pageSize(size));
            assertTrue(message.contains("1 and 200") && message.contains("" + size), message);
        }
        assertThrows(IllegalArgumentException.class, () -> pager.prefetch(-1));
        assertThrows(IllegalArgumentException.class, () -> pager.prefetch(5));
        assertThrows(IllegalArgumentException.class, () -> pager.limit(-1));
        assertThrows(IllegalArgumentException.class, () -> pager.first(-1));
        assertEquals(0, server.requests.size());
    }

    @Test
    void aPagerWithOtherSettingsIsAnotherPager() {
        Pager<User> other = pager.pageSize(50);
        other.first(1);
        assertEquals(0, pager.position().items());
        assertEquals(1, other.position().items());
    }

    @Test
    void tellsHowItGetsOn() {
        List<Progress> told = new ArrayList<>();
        Pager<User> listened = pager.pageSize(40).onProgress(told::add);
        assertEquals(100, listened.stream().count());
        assertEquals(
                List.of(40L, 80L, 100L, 100L),
                told.stream().map(Progress::items).toList());
        assertEquals(List.of(1L, 2L, 3L, 4L), told.stream().map(Progress::pages).toList());
        assertTrue(told.stream()
                .allMatch(progress ->
                        progress.total().isEmpty() && !progress.elapsed().isNegative()));
        Position middle = told.get(1).position();
        told.clear();
        assertEquals(20, listened.resume(middle).stream().count());
        assertEquals(100L, told.get(told.size() - 1).items());
    }

    @Test
    void refusesThePositionOfAnotherList() {
        Position audits = Position.parse("v1:getUserAudits/me?items=3&page=0");
        String message = Check.message(IllegalArgumentException.class, () -> pager.resume(audits));
        assertTrue(message.contains("getUserAudits/me") && message.contains("getUsers"), message);
    }
}
