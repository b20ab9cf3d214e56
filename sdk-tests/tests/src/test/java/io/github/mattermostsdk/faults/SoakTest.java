package io.github.mattermostsdk.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.api.PostsApi;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.model.CreatePostRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Many threads, one client, a server full of faults, for minutes: {@code ./mvnw -Psoak verify -Dsoak.minutes=1}. */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "[0-9.]+")
class SoakTest {

    private static final int THREADS = 64;
    private static final List<Call> OTHERS = List.of(Call.READ, Call.SEARCH, Call.WRITE, Call.UPLOAD, Call.WALK);
    private static final long SEED = 20_261_122;
    private static final int MOST_MORE_MEGABYTES = 16;
    private static final int MOST_MORE_THREADS = 16;

    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @Test
    void nothingIsDoubledOrLostAndNothingGrows() throws InterruptedException {
        Duration time = Duration.ofMillis((long) (Double.parseDouble(System.getProperty("soak.minutes")) * 60_000));
        try (SoakServer server = new SoakServer(SEED);
                MattermostClient client = builder(server).build()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(SEED + i);
                threads.add(new Thread(() -> work(client, server, random), "soak-caller"));
            }
            threads.forEach(Thread::start);
            Thread.sleep(time.multipliedBy(6).dividedBy(10).toMillis());
            Usage warm = Usage.now();
            Thread.sleep(time.multipliedBy(4).dividedBy(10).toMillis());
            Usage last = Usage.now();
            over = true;
            for (Thread thread : threads) {
                thread.join();
            }
            judge(server, time, warm, last);
        }
    }

    private static MattermostClientBuilder builder(SoakServer server) {
        return MattermostClient.builder().serverUrl(server.url()).accessToken(Secrets.TOKEN);
    }

    private void work(MattermostClient client, SoakServer server, Random random) {
        while (!over && surprises.isEmpty() && posts.get() < SoakStore.MOST_POSTS - THREADS) {
            calls.incrementAndGet();
            try {
                int dice = random.nextInt(10);
                if (dice < 5) {
                    post(client, server, dice == 0);
                } else {
                    OTHERS.get(dice - 5).succeeds(client);
                }
            } catch (MattermostException expected) {
                failures.incrementAndGet();
            } catch (RuntimeException surprise) {
                surprises.add(surprise);
            }
        }
    }

    /** A post that is reported is there; one that is not reported is not, or its exception says that it may be. */
    private void post(MattermostClient client, SoakServer server, boolean async) {
        int number = posts.getAndIncrement();
        try {
            String id = async ? later(client, number) : now(client, number);
            if (!id.equals("p" + number) || server.store.count(number) != 1) {
                lost.incrementAndGet();
            }
        } catch (MattermostException failure) {
            if (failure.unknownOutcome() != null) {
                unknown.incrementAndGet();
            } else if (server.store.count(number) > 0) {
                lost.incrementAndGet();
            }
            throw failure;
        }
    }

    private static String now(MattermostClient client, int number) {
        return client.posts()
                .createPost(p -> p.channelId("c").message("" + number))
                .id();
    }

    private static String later(MattermostClient client, int number) {
        try {
            return client.posts()
                    .calls()
                    .createPost(
                            CreatePostRequest.builder()
                                    .channelId("c")
                                    .message("" + number)
                                    .build(),
                            PostsApi.CreatePostQuery.builder().build())
                    .executeAsync()
                    .join()
                    .id();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof MattermostException cause ? cause : failed;
        }
    }

    private void judge(SoakServer server, Duration time, Usage warm, Usage last) {
        int twice = 0;
        for (int i = 0; i < posts.get(); i++) {
            twice += server.store.count(i) > 1 ? 1 : 0;
        }
        System.out.println("soak: " + time.toSeconds() + " s, threads " + THREADS + ", calls " + calls + ", requests "
                + server.requests() + ", faults " + server.faults() + ", calls failed " + failures + ", posts " + posts
                + ", posts created twice " + twice + ", posts lost " + lost + ", fate said to be unknown " + unknown
                + ", heap " + warm.megabytes() + " -> " + last.megabytes() + " MB, threads " + warm.threads() + " -> "
                + last.threads());
        assertEquals(List.of(), List.copyOf(surprises));
        assertEquals(0, twice, "posts created twice");
        assertEquals(0, lost.get(), "posts lost");
        assertTrue(last.megabytes() <= warm.megabytes() + MOST_MORE_MEGABYTES, "the heap grows");
        assertTrue(last.threads() <= warm.threads() + MOST_MORE_THREADS, "threads become more");
    }

    /** What the program uses, without what can be collected, and without the threads of the server. */
    private record Usage(long megabytes, long threads) {

        static Usage now() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long bytes = runtime.totalMemory() - runtime.freeMemory();
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.getName().equals("soak-server"))
                    .count();
            return new Usage(bytes >> 20, threads);
        }
    }
}
