package io.github.mattermostsdk.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.InMemoryMattermostExtension;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bot when things go wrong. */
@ExtendWith(InMemoryMattermostExtension.class)
class HelpBotFaultsTest {
    private final Instant beginning = Instant.ofEpochMilli(1);

    @Nullable
    Channel help;

    @Nullable
    User bot;

    @BeforeEach
    void askAQuestion(InMemoryMattermost server) {
        User ann = server.seed().createUser("ann");
        bot = server.seed().createBot("helpbot");
        help = server.seed().createChannel(server.seed().createTeam("staff", "Staff"), "help", "Help");
        server.seed().join(help, ann, bot);
        server.seed().createPost(help, ann, "Where is the coffee?");
    }

    // tag::testing-faults[]
    @Test
    void anAnswerThatGetsLostIsPostedOnce(InMemoryMattermost server, MattermostClient admin) {
        server.faults().on("getPostsForChannel").unavailable();
        server.faults().on("createPost").loseAnswer();

        try (MattermostClient mattermost = server.client(bot())) {
            new HelpBot(mattermost.posts(), help().id()).answerSince(beginning);
        }

        assertEquals(0, server.faults().pending());
        long answers = admin.posts().getPostsForChannel(help().id()).posts().values().stream()
                .filter(post ->
                        post.userId().equals(bot().id()) && !post.rootId().isEmpty())
                .count();
        assertEquals(1, answers);
    }

    @Test
    void aRevokedTokenEndsTheBot(InMemoryMattermost server) {
        String token = server.seed().createToken(bot());
        try (MattermostClient mattermost = server.client(token)) {
            HelpBot help = new HelpBot(mattermost.posts(), help().id());
            help.answerSince(beginning);

            server.faults().revokeToken(token);

            assertThrows(UnauthorizedException.class, () -> help.answerSince(beginning));
        }
    }
    // end::testing-faults[]

    // tag::testing-permissions[]
    @Test
    void aBotOutsideTheChannelMayNotAnswer(InMemoryMattermost server) {
        User stranger = server.seed().createBot("stranger");
        try (MattermostClient mattermost = server.client(stranger)) {
            HelpBot bot = new HelpBot(mattermost.posts(), help().id());

            assertThrows(ForbiddenException.class, () -> bot.answerSince(beginning));
        }
    }
    // end::testing-permissions[]

    private Channel help() {
        return Objects.requireNonNull(help);
    }

    private User bot() {
        return Objects.requireNonNull(bot);
    }
}
