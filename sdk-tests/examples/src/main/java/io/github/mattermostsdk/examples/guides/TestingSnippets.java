package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.RateLimits;
import io.github.mattermostsdk.testkit.RecordedCall;
import io.github.mattermostsdk.testkit.Setting;
import java.time.Duration;
import java.util.List;

/** What the guide to testing shows, compiled. */
final class TestingSnippets {

    private TestingSnippets() {}

    static List<String> start() {
        // tag::testing-start[]
        try (InMemoryMattermost server = InMemoryMattermost.start()) {
            Team team = server.seed().createTeam("acme", "Acme");
            Channel dev = server.seed().createChannel(team, "dev", "Development");
            User ada = server.seed().createUser("ada");
            server.seed().join(dev, ada);

            try (MattermostClient mattermost = server.client(ada)) {
                Post post =
                        mattermost.posts().createPost(p -> p.channelId(dev.id()).message("Hello"));
                return List.of(post.message(), mattermost.users().getMe().username());
            }
        }
        // end::testing-start[]
    }

    static InMemoryMattermost setUp() {
        // tag::testing-set-up[]
        InMemoryMattermost server = InMemoryMattermost.builder()
                .demo() // a team of 34 people, a bot, four weeks of posts
                .disable(Setting.USER_ACCESS_TOKENS)
                .rateLimits(RateLimits.byUser(10, 100))
                .serverVersion("10.11.0")
                .start();
        // end::testing-set-up[]
        return server;
    }

    static int goWrong(InMemoryMattermost server, MattermostClient mattermost, Channel dev) {
        // tag::testing-fault-kinds[]
        server.faults().on("createPost").loseAnswer(); // the post is stored, the connection breaks
        mattermost.posts().createPost(p -> p.channelId(dev.id()).message("Stored once"));

        server.faults().on("getUser").times(2).answer(404, "text/html", "<h1>Not found</h1>");
        server.faults().expireSessions(server.admin());
        server.clock().advance(Duration.ofDays(40));
        // end::testing-fault-kinds[]
        return server.faults().pending();
    }

    static List<String> ask(InMemoryMattermost server) {
        // tag::testing-requests[]
        List<String> operations =
                server.requests().stream().map(RecordedCall::operationId).toList();
        // end::testing-requests[]
        return operations;
    }
}
