package io.github.mattermostsdk.examples.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.InMemoryMattermostExtension;
import io.github.mattermostsdk.testkit.Seed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bot on a server in memory. */
// tag::testing-in-memory[]
@ExtendWith(InMemoryMattermostExtension.class)
class HelpBotTest {
    private final Instant beginning = Instant.ofEpochMilli(1);

    @Test
    void aQuestionIsAnsweredInItsThread(InMemoryMattermost server, MattermostClient admin) {
        Seed seed = server.seed();
        Team team = seed.createTeam("staff", "Staff");
        Channel channel = seed.createChannel(team, "help", "Help");
        User ann = seed.createUser("ann");
        User bot = seed.createBot("helpbot");
        seed.join(channel, ann, bot);
        Post question = seed.createPost(channel, ann, "Where is the coffee?");
        seed.createPost(channel, ann, "Found it.");

        List<Post> answers;
        try (MattermostClient mattermost = server.client(bot)) {
            answers = new HelpBot(mattermost.posts(), channel.id()).answerSince(beginning);
        }

        assertEquals(1, answers.size());
        assertEquals(bot.id(), answers.get(0).userId());
        Set<String> thread = admin.posts().getPostThread(question.id()).posts().keySet();
        assertEquals(Set.of(question.id(), answers.get(0).id()), thread);
    }
}
// end::testing-in-memory[]
