package io.github.mattermostsdk.examples.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.NotImplementedException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestingSnippetsTest {
    @Test
    void startsAServerForOneTest() {
        assertEquals(List.of("Hello", "ada"), TestingSnippets.start());
    }

    @Test
    void startsAServerWithSettings() {
        try (InMemoryMattermost server = TestingSnippets.setUp();
                MattermostClient mattermost = server.client()) {
            String me = server.admin().id();
            assertEquals(36, mattermost.users().allUsers().stream().count());
            assertThrows(
                    NotImplementedException.class,
                    () -> mattermost.accessTokens().createUserAccessToken(me, t -> t.description("none")));
        }
    }

    @Test
    void letsThingsGoWrong() {
        try (InMemoryMattermost server = InMemoryMattermost.builder().demo().start();
                MattermostClient mattermost = server.client(server.admin())) {
            Channel dev = mattermost.channels().getChannelByNameForTeamName("acme", "dev");

            assertEquals(2, TestingSnippets.goWrong(server, mattermost, dev));

            List<String> operations = TestingSnippets.ask(server);
            assertEquals(2, operations.stream().filter("createPost"::equals).count());
            long stored = mattermost.posts().allPostsForChannel(dev.id()).stream()
                    .filter(post -> post.message().equals("Stored once"))
                    .count();
            assertEquals(1, stored);
        }
    }
}
