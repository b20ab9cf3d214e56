package io.github.mattermostsdk.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void showsAllSixCallsInLessThanFortyLines() {
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient mattermost = server.client()) {
            String text = run(mattermost);

            assertTrue(text.contains("Signed in as @" + server.admin().username()), text);
            assertTrue(text.contains("with an attachment: CI"), text);
            assertTrue(text.contains("post_count "), text);
            assertTrue(text.contains("█"), text);
            assertTrue(text.contains("The first users"), text);
            assertTrue(text.lines().count() < 40, text);
        }
    }

    @Test
    void saysWhatIsMissingWhenTheTokenMayNotReadTheAnalytics() {
        try (InMemoryMattermost server = InMemoryMattermost.start()) {
            User user = server.seed().createUser("carla");
            try (MattermostClient mattermost = server.client(user)) {
                String text = run(mattermost);

                assertTrue(text.contains("This token may not read the analytics"), text);
                assertTrue(text.contains("The first users"), text);
            }
        }
    }

    private static String run(MattermostClient mattermost) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Quickstart(mattermost, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
