package io.github.mattermostsdk.examples.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.CallListener.Reason;
import io.github.mattermostsdk.CallListener.Wait;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.NotFoundException;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeterListenerTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MeterListener listener = new MeterListener(registry);

    @Test
    void countsWhatCallsDo() {
        try (InMemoryMattermost server = InMemoryMattermost.start();
                MattermostClient mattermost = server.client()) {
            MattermostClient measured = mattermost.withOptions(o -> o.listener(listener));
            measured.users().getMe();
            measured.users().getMe();
            assertThrows(NotFoundException.class, () -> measured.users().getUserByUsername("nobody"));
        }
        assertEquals(
                2,
                registry.get("mattermost.calls")
                        .tags("operation", "getMe", "status", "200", "outcome", "success")
                        .timer()
                        .count());
        assertEquals(
                1,
                registry.get("mattermost.calls")
                        .tags("operation", "getUserByUsername", "status", "404", "outcome", "failure")
                        .timer()
                        .count());
        assertTrue(registry.get("mattermost.bytes.received").counter().count() > 100);
    }

    @Test
    void countsTheSecondsOfWaiting() {
        listener.onWait(new Wait("createPost", Reason.RATE_LIMIT, Duration.ofMillis(1500)));
        assertEquals(
                1.5,
                registry.get("mattermost.waits")
                        .tags("operation", "createPost", "reason", "RATE_LIMIT")
                        .counter()
                        .count());
    }
}
