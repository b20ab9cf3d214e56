package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.calls.PostsCalls;
import io.github.mattermostsdk.error.ApiError;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final ApiException broken =
            ApiException.of(ApiError.builder("getUsers", 500).build());

    @Test
    void surfaceAfterAllItemsBeforeThem() {
        for (int prefetch = 0; prefetch <= 4; prefetch++) {
            ModelUsers server = ModelUsers.of(50);
            server.beforePage = page -> {
                if (page == 3) {
                    throw broken;
                }
            };
            List<String> walked = new ArrayList<>();
            Pager<User> pager = server.api().allUsers(q -> q.perPage(10)).prefetch(prefetch);
            ApiException thrown =
                    assertThrows(ApiException.class, () -> pager.forEach(user -> walked.add(user.username())));
            assertEquals(30, walked.size());
            assertSame(broken, thrown);
            assertEquals(30, pager.position().items());
        }
    }

    @Test
    void theSameWalkGoesOn() {
        Seeded.times(100, random -> {
            ModelUsers server = ModelUsers.of(random.nextInt(100));
            server.beforePage = page -> {
                if (random.nextInt(3) == 0) {
                    throw broken;
                }
            };
            Walk<User> walk = server.api()
                    .allUsers(q -> q.perPage(7))
                    .prefetch(random.nextInt(5))
                    .iterator();
            List<String> walked = new ArrayList<>();
            boolean ended = false;
            while (!ended) {
                try {
                    ended = !walk.hasNext();
                    if (!ended) {
                        walked.add(walk.next().username());
                    }
                } catch (ApiException again) {
                    assertSame(broken, again);
                }
            }
            assertEquals(List.copyOf(server.names), walked);
        });
    }

    @Test
    void anotherWalkGoesOnFromThePosition() {
        Seeded.times(100, random -> {
            ModelUsers server = ModelUsers.of(random.nextInt(100));
            server.beforePage = page -> {
                if (random.nextInt(3) == 0) {
                    throw broken;
                }
            };
            List<String> walked = new ArrayList<>();
            Pager<User> pager = server.api().allUsers(q -> q.perPage(7));
            boolean ended = false;
            while (!ended) {
                try {
                    pager.forEach(user -> walked.add(user.username()));
                    ended = true;
                } catch (ApiException again) {
                    pager = pager.resume(pager.position());
                }
            }
            assertEquals(List.copyOf(server.names), walked);
        });
    }

    @Test
    void sayWhereTheWalkWaited() {
        ModelUsers server = ModelUsers.of(5);
        server.beforePage = page -> {
            throw ApiException.of(ApiError.builder("getUsers", 403).build());
        };
        ApiException thrown =
                assertThrows(ApiException.class, () -> server.api().allUsers().first(1));
        assertTrue(Arrays.stream(thrown.getSuppressed()[0].getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FailuresTest.class.getName())));
    }

    @Test
    void anInterruptEndsTheWait() {
        List<Runnable> network = new ArrayList<>();
        Walk<User> walk = ModelUsers.of(5).api(network::add).allUsers().iterator();
        Thread.currentThread().interrupt();
        TransportException thrown = assertThrows(TransportException.class, walk::hasNext);
        assertTrue(Thread.interrupted());
        assertEquals(TransportException.Kind.INTERRUPTED, thrown.kind());
        network.remove(0).run();
        assertTrue(walk.hasNext());
        assertEquals(List.of(), network);
    }

    @Test
    void aServerThatRepeatsAPageIsFoundOut() {
        ModelUsers server = ModelUsers.of(10);
        for (int size : new int[] {1, 7, 200}) {
            ModelUsers stuck = new ModelUsers() {
                @Override
                synchronized List<User> users(Query query) {
                    return super.users(query.with("page", "0"));
                }
            };
            stuck.names.addAll(server.names);
            Pager<User> pager = stuck.api().allUsers(q -> q.perPage(size));
            List<String> walked = new ArrayList<>();
            PagingException thrown =
                    assertThrows(PagingException.class, () -> pager.forEach(user -> walked.add(user.username())));
            assertEquals(Math.min(size, 10), walked.size());
            assertEquals("getUsers", thrown.operationId());
        }
    }

    @Test
    void aServerWhosePagesRunInACircleIsFoundOut() {
        ModelUsers server = ModelUsers.of(3_000);
        ModelUsers circle = new ModelUsers() {
            @Override
            synchronized List<User> users(Query query) {
                return super.users(query.with("page", String.valueOf(query.number("page", 0) % 15)));
            }
        };
        circle.names.addAll(server.names);
        Pager<User> pager = circle.api().allUsers();
        MattermostException thrown =
                assertThrows(MattermostException.class, () -> pager.stream().count());
        assertTrue(String.valueOf(thrown.getMessage()).contains("repeats"), thrown.getMessage());
        assertTrue(circle.requests.size() < 100, () -> circle.requests.size() + " requests");
    }

    @Test
    void aServerThatIgnoresTheCursorIsFoundOut() {
        ModelChannel channel = new ModelChannel(new Random(), () -> {});
        for (int i = 0; i < 1_000; i++) {
            channel.put(ModelPost.of("p" + i, i));
        }
        PostsCalls calls = new ModelCalls(Runnable::run)
                .answer(
                        "getPostsForChannel",
                        (arguments, query) ->
                                channel.page(query.with("before", null).with("page", null)))
                .as(PostsCalls.class);
        PostsApi posts = () -> calls;
        List<String> walked = new ArrayList<>();
        assertThrows(
                PagingException.class,
                () -> posts.allPostsForChannel("channel", q -> q.perPage(10)).forEach(post -> walked.add(post.id())));
        // A page of 200 is its last try at what looks like one millisecond.
        assertEquals(200, walked.size());
        assertTrue(channel.requests < 20, () -> channel.requests + " requests");
    }
}
