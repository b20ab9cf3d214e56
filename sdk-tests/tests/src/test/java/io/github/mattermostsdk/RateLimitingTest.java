package io.github.mattermostsdk;

import static io.github.mattermostsdk.TestServer.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.RateLimitStrategy.LimitedCall;
import io.github.mattermostsdk.error.TooManyRequestsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RateLimitingTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static MockResponse answer(int status, int size, int remaining, int reset) {
        MockResponse.Builder response = new MockResponse.Builder()
                .code(status)
                .setHeader("X-Ratelimit-Limit", size)
                .setHeader("X-Ratelimit-Remaining", remaining)
                .setHeader("X-Ratelimit-Reset", reset)
                .body(status == 429 ? "limit exceeded\n" : "{}");
        return status == 429 ? response.setHeader("Retry-After", 1).build() : response.build();
    }

    @Test
    void waitsBeforeTheLimitIsHit() {
        server.answer(answer(200, 11, 0, 11)).answer(answer(200, 11, 0, 11));
        TestCalls calls = server.calls();
        calls.getThing("a").execute();
        assertEquals(List.of(), server.timing.waits());
        calls.getThing("a").execute();
        assertEquals(List.of(Duration.ofSeconds(1)), server.timing.waits());
    }

    @Test
    void copiesOfAClientShareTheLimit() {
        server.answer(answer(200, 11, 0, 11)).answer(answer(200, 11, 0, 11));
        MattermostClient client = server.builder().build();
        client.calls(TestCalls.class).getThing("a").execute();
        client.withOptions(o -> o.accessToken("other"))
                .calls(TestCalls.class)
                .getThing("a")
                .execute();
        assertEquals(List.of(Duration.ofSeconds(1)), server.timing.waits());
    }

    @Test
    void failsAtOnceWhenTheWaitWouldPassTheDeadline() {
        server.answer(answer(200, 11, 0, 11));
        TestCalls calls = server.calls(b -> b.timeout(Duration.ofMillis(900)));
        calls.getThing("a").execute();
        TooManyRequestsException failure = fails(
                TooManyRequestsException.class,
                () -> calls.createThing(Map.of()).execute());
        assertEquals(
                "createThing failed with status 429: not sent, since the server would refuse it."
                        + " Its rate limit is used up for another 1 s",
                failure.getMessage());
        assertEquals(Duration.ofSeconds(1), failure.retryAfter());
        assertEquals(1, server.requests());
    }

    @Test
    void canFailInsteadOfWaiting() {
        server.answer(answer(200, 11, 0, 11)).answer(answer(200, 11, 0, 11));
        TestCalls calls = server.calls(b -> b.rateLimit(RateLimitStrategy.FAIL));
        calls.getThing("a").execute();
        assertNotNull(
                fails(TooManyRequestsException.class, () -> calls.getThing("a").execute())
                        .retryAfter());
        assertEquals(1, server.requests());
        server.timing.advance(Duration.ofSeconds(1));
        calls.getThing("a").execute();
        assertEquals(List.of(), server.timing.waits());
    }

    @Test
    void canFailInsteadOfTryingAgain() {
        server.answer(answer(429, 11, 0, 11));
        TestCalls calls = server.calls(b -> b.rateLimit(RateLimitStrategy.FAIL));
        TooManyRequestsException failure =
                fails(TooManyRequestsException.class, () -> calls.getThing("a").execute());
        assertEquals("limit exceeded", failure.serverMessage());
        assertEquals(Duration.ofSeconds(1), failure.retryAfter());
        assertEquals(1, server.requests());
    }

    @Test
    void asksTheUsersStrategy() {
        List<LimitedCall> asked = new ArrayList<>();
        server.answer(answer(200, 11, 0, 11)).answer(answer(429, 11, 0, 11)).answer(answer(200, 11, 0, 11));
        TestCalls calls = server.calls(b -> b.rateLimit(call -> {
            asked.add(call);
            return call.refused() ? Duration.ofSeconds(7) : Duration.ZERO;
        }));
        calls.getThing("a").execute();
        calls.createThing(Map.of()).execute();
        assertEquals(2, asked.size());
        assertEquals("createThing", asked.get(0).operationId());
        assertEquals(false, asked.get(0).refused());
        assertEquals(Duration.ofSeconds(1), asked.get(0).suggestedWait());
        assertEquals(
                new RateLimit(11, 0, Duration.ofSeconds(11), null), asked.get(0).limit());
        assertEquals(true, asked.get(1).refused());
        assertEquals(Duration.ofMillis(1125), asked.get(1).suggestedWait());
        assertEquals(List.of(Duration.ofSeconds(7)), server.timing.waits());
    }

    @Test
    void aRefusalIsNoFailureAsLongAsTheDeadlineAllows() {
        for (int i = 0; i < 8; i++) {
            server.answer(answer(429, 11, 0, 11));
        }
        server.answer(answer(200, 11, 0, 11));
        server.calls(b -> b.maxRetries(1)).getThing("a").execute();
        assertEquals(9, server.requests());
    }

    @Test
    void aServerThatOnlyRefusesIsGivenUpInTheEnd() {
        server.http.setDispatcher(new Limiter(0, 1));
        TestCalls calls = server.calls(b -> b.timeout(Duration.ofDays(1)));
        TooManyRequestsException failure =
                fails(TooManyRequestsException.class, () -> calls.getThing("a").execute());
        assertEquals(10, failure.getSuppressed().length);
        assertEquals(11, server.requests());
    }

    @Test
    void whoTriesNothingAgainIsToldOfTheFirstRefusal() {
        server.answer(answer(429, 11, 0, 11));
        TestCalls calls = server.calls(b -> b.maxRetries(0));
        fails(TooManyRequestsException.class, () -> calls.getThing("a").execute());
        assertEquals(1, server.requests());
    }

    /** Two programs with one account know nothing of each other, and each goes by what the server tells it. */
    @Test
    void programsThatShareALimitBothGetThrough() throws InterruptedException {
        Limiter limiter = new Limiter(10, 40);
        server.http.setDispatcher(limiter);
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int program = 0; program < 3; program++) {
            TestCalls calls = MattermostClient.builder()
                    .serverUrl(server.url())
                    .accessToken("t")
                    .build()
                    .calls(TestCalls.class);
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> {
                    try {
                        calls.createThing(Map.of()).execute();
                        calls.createThing(Map.of()).execute();
                        calls.createThing(Map.of()).execute();
                    } catch (RuntimeException failure) {
                        failures.add(failure);
                    }
                });
                threads.add(thread);
                thread.start();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        assertEquals(72, limiter.served);
    }

    /** A server like Mattermost's: so many at once, and then some a second; on the real clock, for real threads. */
    private static final class Limiter extends Dispatcher {
        private final int size;
        private final double perSecond;
        private double free;
        private long at = System.nanoTime();
        private int served;
        private int refused;

        Limiter(int size, double perSecond) {
            this.size = size;
            this.perSecond = perSecond;
            this.free = size;
        }

        @Override
        public synchronized MockResponse dispatch(RecordedRequest request) {
            long now = System.nanoTime();
            free = Math.min(size, free + (now - at) * perSecond / TimeUnit.SECONDS.toNanos(1));
            at = now;
            boolean ok = free >= 1;
            free -= ok ? 1 : 0;
            served += ok ? 1 : 0;
            refused += ok ? 0 : 1;
            return answer(ok ? 200 : 429, size, (int) free, (int) Math.ceil((size - free) / perSecond));
        }
    }

    @Test
    void manyThreadsStayWithinTheLimit() throws InterruptedException {
        Limiter limiter = new Limiter(20, 40);
        server.http.setDispatcher(limiter);
        TestCalls calls = MattermostClient.builder()
                .serverUrl(server.url())
                .accessToken("t")
                .build()
                .calls(TestCalls.class);
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Thread thread = new Thread(() -> {
                try {
                    for (int n = 0; n < 5; n++) {
                        calls.createThing(Map.of()).execute();
                    }
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        assertEquals(80, limiter.served);
        assertTrue(limiter.refused < 20, limiter.refused + " of 80 were refused");
    }
}
