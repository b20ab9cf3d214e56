package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Walks through more than fits into memory. With {@code -Dwalks.full} these are 100,000 users and 1,000,000 posts, else a
 * tenth of them, which is still more than fits.
 */
class LargeWalksTest {

    private static final int USERS = FullLength.IS_ASKED_FOR ? 100_000 : 10_000;
    private static final int POSTS = 10 * USERS;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void manyUsersAndPostsFitThroughALittleMemory() throws Exception {
        try (EndlessServer server = new EndlessServer(USERS, POSTS, Duration.ZERO);
                ChildJvm child = new ChildJvm(List.of("-Xmx64m"), Child.class, "count", server.url())) {
            List<String> printed = child.end();
            assertEquals(2, printed.size(), printed::toString);
            assertWalked(USERS, "users", printed.get(0));
            assertWalked(POSTS, "posts", printed.get(1));
        }
    }

    private static void assertWalked(int items, String what, String printed) {
        String[] parts = printed.split(" ", 2);
        assertEquals(Integer.toString(items), parts[0], what);
        long megabytes = Long.parseLong(parts[1]) / MEGABYTE;
        System.out.println(
                "Walked " + items + " " + what + " in a JVM with -Xmx64m: " + megabytes + " MB in use at most");
        assertTrue(megabytes < 32, () -> megabytes + " MB in use");
    }
}
