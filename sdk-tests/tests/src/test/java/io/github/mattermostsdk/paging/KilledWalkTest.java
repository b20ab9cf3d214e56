package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KilledWalkTest {

    private static final int KILLS = 50;
    private static final int POSTS = 6_000;

    /** What the killed program had printed in full is done; the position beside the last item is where the next one begins. */
    @Test
    void goesOnInAnotherProcessWhereverItWasKilled() {
        Seeded.times(1, random -> {
            List<String> done = new ArrayList<>();
            String position = null;
            int kills = 0;
            try (EndlessServer server = new EndlessServer(0, POSTS, Duration.ZERO)) {
                while (done.isEmpty() || !done.get(done.size() - 1).equals("end")) {
                    String[] arguments = position == null
                            ? new String[] {"print", server.url()}
                            : new String[] {"print", server.url(), position};
                    try (ChildJvm child = new ChildJvm(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"), arguments)) {
                        int most = kills < KILLS ? 1 + random.nextInt(200) : Integer.MAX_VALUE;
                        List<String> lines = child.lines(most);
                        kills += lines.size() == most ? 1 : 0;
                        child.kill();
                        for (String line : lines) {
                            String[] parts = line.split(" ", 2);
                            done.add(parts[0]);
                            position = parts.length == 2 ? parts[1] : position;
                        }
                    }
                }
            }
            assertEquals(KILLS, kills);
            done.remove("end");
            assertTrue(done.size() - new HashSet<>(done).size() <= KILLS * 50, "more than a page repeated");
            assertEquals(IntStream.range(0, POSTS).mapToObj(i -> "p" + i).toList(), done);
        });
    }
}
