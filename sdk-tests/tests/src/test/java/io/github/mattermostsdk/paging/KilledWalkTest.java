package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that stores what it walks, and its position, is killed again and again. With {@code -Dwalks.full} it is killed 50
 * times in each list, else fewer times, for the start of a JVM takes a while.
 */
class KilledWalkTest {

    private static final int KILLS = FullLength.IS_ASKED_FOR ? 50 : 6;
    private static final int PAGE = 25;
    private static final int ITEMS_AFTER_THE_LAST_KILL = 500;
    private static final int MOST_REQUESTS_BEFORE_A_KILL = 6;
    private static final int MOST_MICROSECONDS_AFTER_A_REQUEST = 20_000;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void postsAreAllThereHoweverOftenTheProgramIsKilled() {
        Seeded.times(1, random -> check("posts", "p", random));
    }

    @Test
    void usersAreAllThereHoweverOftenTheProgramIsKilled() {
        Seeded.times(1, random -> check("users", "u", random));
    }

    private void check(String list, String prefix, Random random) throws Exception {
        Path items = directory.resolve("items");
        int length;
        try (EndlessServer server = new EndlessServer(Duration.ofMillis(3))) {
            for (int i = 0; i < KILLS; i++) {
                assertTrue(run(server, list, random, true), "the walk ended before it was killed");
            }
            length = server.endAfter(ITEMS_AFTER_THE_LAST_KILL);
            assertTrue(!run(server, list, random, false), "killed by somebody else");
        }
        List<String> stored = Files.readAllLines(items);
        Set<String> all = IntStream.range(0, length).mapToObj(i -> prefix + i).collect(Collectors.toSet());
        assertEquals(all, new HashSet<>(stored));
        int former = -1;
        for (String item : stored) {
            int number = Integer.parseInt(item.substring(1));
            int first = former + 1 - PAGE;
            int last = former + 1;
            assertTrue(first <= number && number <= last, "after " + former + " came " + item);
            former = number;
        }
        System.out.println("Killed " + KILLS + " times: all " + length + " " + list + " are there, "
                + (stored.size() - length) + " of them twice");
    }

    /** Lets the program go on, kills it some time after some request, and returns whether it was killed. */
    private boolean run(EndlessServer server, String list, Random random, boolean isToBeKilled) throws Exception {
        int requests = 1 + random.nextInt(MOST_REQUESTS_BEFORE_A_KILL);
        int microseconds = random.nextInt(MOST_MICROSECONDS_AFTER_A_REQUEST);
        String every = Integer.toString(1 + random.nextInt(PAGE));
        try (ChildJvm child = new ChildJvm(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx64m"),
                Child.class,
                list,
                server.url(),
                directory.resolve("items").toString(),
                directory.resolve("position").toString(),
                Integer.toString(PAGE),
                every)) {
            if (isToBeKilled) {
                Executor later = CompletableFuture.delayedExecutor(microseconds, TimeUnit.MICROSECONDS);
                server.atRequest(requests, () -> later.execute(child::kill));
            }
            child.end();
            return child.wasKilled();
        }
    }
}
