package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.error.ApiException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.ServerErrorException;
import io.github.mattermostsdk.error.TransportException;
import io.github.mattermostsdk.model.CreatePostRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ExactlyOncePostsTest {

    private static final String POST = "{\"id\":\"p1\",\"create_at\":1,\"update_at\":1,\"edit_at\":0,\"delete_at\":0,"
            + "\"is_pinned\":false,\"user_id\":\"u1\",\"channel_id\":\"c1\",\"root_id\":\"\",\"original_id\":\"\","
            + "\"message\":\"m\",\"type\":\"\",\"props\":{},\"hashtags\":\"\",\"pending_post_id\":\"\","
            + "\"reply_count\":0,\"last_reply_at\":0,\"participants\":null,\"metadata\":{}}";

    private static final MockResponse CUT = new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build();

    private static final Pattern KEY = Pattern.compile("\"pending_post_id\":\"([^\"]*)\"");

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private PostsApi posts(UnaryOperator<MattermostClientBuilder> change) {
        return change.apply(server.builder()).build().posts();
    }

    private static CreatePostRequest.Builder message() {
        return CreatePostRequest.builder().channelId("c1").message("m");
    }

    private String taken = "";

    private String takenKey() {
        RecordedRequest request = server.taken();
        taken = request.getBody() == null ? "" : request.getBody().utf8();
        Matcher matcher = KEY.matcher(taken);
        return matcher.find() ? matcher.group(1) : "none";
    }

    private static MockResponse pending() {
        return new MockResponse.Builder()
                .code(500)
                .body("{\"id\":\"api.post.deduplicate_create_post.pending\",\"message\":\"m\"}")
                .build();
    }

    @Test
    void sendsTheSameKeyUntilThePostIsThere() {
        server.answer(CUT).answer(502, "").answer(201, POST);
        assertEquals("p1", posts(b -> b).createPost(message().build()).id());
        String key = takenKey();
        assertTrue(key.matches("[0-9a-f-]{36}"), key);
        assertEquals(key, takenKey());
        assertEquals(key, takenKey());
        assertTrue(taken.contains("\"message\":\"m\""), taken);
    }

    @Test
    void makesANewKeyForEachExecution() {
        server.answer(201, POST).answer(201, POST);
        var call = posts(b -> b)
                .calls()
                .createPost(
                        message().build(), PostsApi.CreatePostQuery.builder().build());
        call.execute();
        call.execute();
        String first = takenKey();
        assertNotEquals(first, takenKey());
    }

    @Test
    void keepsTheCallersKey() {
        server.answer(CUT).answer(201, POST);
        posts(b -> b).createPost(message().pendingPostId("mine").build());
        assertEquals("mine", takenKey());
        assertEquals("mine", takenKey());
    }

    @Test
    void takesAnEmptyKeyAsNoKey() {
        server.answer(CUT);
        PostsApi posts = posts(b -> b);
        TransportException failure = fails(
                TransportException.class,
                () -> posts.createPost(message().pendingPostId("").build()));
        assertEquals("", takenKey());
        assertEquals(1, server.requests());
        assertNotNull(failure.unknownOutcome());
        assertNull(failure.unknownOutcome().idempotencyKey());
    }

    @Test
    void canBeTurnedOff() {
        server.answer(CUT);
        PostsApi posts = posts(b -> b.exactlyOncePosts(false));
        fails(TransportException.class, () -> posts.createPost(message().build()));
        assertEquals("none", takenKey());
        assertEquals(1, server.requests());
    }

    @Test
    void waitsWhileTheFirstRequestIsBeingWorkedOn() {
        server.timing.random(0.999_999_999);
        server.answer(CUT);
        for (int i = 0; i < 9; i++) {
            server.answer(pending());
        }
        server.answer(201, POST);
        assertEquals("p1", posts(b -> b).createPost(message().build()).id());
        assertEquals(11, server.requests());
        assertEquals(
                List.of(500L, 250L, 500L, 1000L, 2000L, 2000L, 2000L, 2000L, 2000L, 2000L),
                server.timing.waits().stream()
                        .map(wait -> wait.plusMillis(1).toMillis())
                        .toList());
    }

    @Test
    void stopsBeforeTheServerForgetsTheKey() {
        server.timing.random(0.999_999_999);
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return pending();
            }
        });
        PostsApi posts = posts(b -> b.timeout(Duration.ofMinutes(10)));
        ServerErrorException failure = fails(
                ServerErrorException.class, () -> posts.createPost(message().build()));
        Duration waited = server.timing.waits().stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(waited.compareTo(Duration.ofSeconds(25)) <= 0, waited.toString());
        assertTrue(waited.compareTo(Duration.ofSeconds(20)) > 0, waited.toString());
        assertNotNull(failure.unknownOutcome());
        assertEquals(takenKey(), failure.unknownOutcome().idempotencyKey());
        assertEquals(FakeTiming.START, failure.unknownOutcome().firstSentAt());
    }

    @Test
    void doesNotTryAgainAfterALongSilence() {
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                server.timing.advance(Duration.ofSeconds(26));
                return CUT;
            }
        });
        PostsApi posts = posts(b -> b);
        TransportException failure =
                fails(TransportException.class, () -> posts.createPost(message().build()));
        assertEquals(1, server.requests());
        assertNotNull(failure.unknownOutcome());
    }

    @Test
    void aRefusedPostStartsNoClock() {
        List<MockResponse> answers = new ArrayList<>(List.of(
                new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "29")
                        .build(),
                CUT,
                new MockResponse.Builder().code(201).body(POST).build()));
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.remove(0);
            }
        });
        assertEquals("p1", posts(b -> b).createPost(message().build()).id());
        assertEquals(3, server.requests());
    }

    @Test
    void aRefusalAfterACutCountsFromTheCut() {
        server.answer(CUT)
                .answer(new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "26")
                        .build());
        PostsApi posts = posts(b -> b);
        ApiException failure =
                fails(ApiException.class, () -> posts.createPost(message().build()));
        assertEquals(2, server.requests());
        assertEquals(429, failure.status());
        assertNotNull(failure.unknownOutcome());
    }

    @Test
    void aConnectionThatTakesTooLongSendsNothing() {
        server.answer(CUT).answer(201, POST);
        int[] lookups = {0};
        okhttp3.OkHttpClient slow = new okhttp3.OkHttpClient.Builder()
                .dns(name -> {
                    if (++lookups[0] == 2) {
                        server.timing.advance(Duration.ofSeconds(29));
                    }
                    return List.of(java.net.InetAddress.getLoopbackAddress());
                })
                .build();
        String url = server.url().replace("127.0.0.1", "localhost");
        PostsApi posts = posts(b -> b.serverUrl(url).httpClient(slow));
        MattermostException failure =
                fails(TransportException.class, () -> posts.createPost(message().build()));
        assertEquals(1, server.requests());
        assertTrue(failure.getMessage().contains("was not sent again"), failure.getMessage());
        assertNotNull(failure.unknownOutcome());
    }

    @Test
    void otherFailuresAreFinal() {
        for (String id : List.of("api.post.deduplicate_create_post.failed_to_get", "app.post.save.app_error", "")) {
            int before = server.requests();
            server.answer(500, "{\"id\":\"" + id + "\"}");
            PostsApi posts = posts(b -> b);
            ServerErrorException failure = fails(
                    ServerErrorException.class, () -> posts.createPost(message().build()));
            assertEquals(before + 1, server.requests());
            assertFalse(failure.getMessage().contains("may have"), failure.getMessage());
        }
    }
}
