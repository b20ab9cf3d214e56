package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeWalksTest {

    @Test
    void aHundredThousandUsersAndAMillionPostsFitThroughALittleMemory() throws Exception {
        try (EndlessServer server = new EndlessServer(100_000, 1_000_000, Duration.ZERO);
                ChildJvm child = new ChildJvm(List.of("-Xmx64m"), "count", server.url())) {
            assertEquals(List.of("100000", "1000000"), child.lines(10));
        }
    }
}
