package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.error.ForbiddenException;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.InMemoryMattermostExtension;
import io.github.mattermostsdk.testkit.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryMattermostExtension.class)
class GreeterTest {

    @Test
    void greetsWhereItIsAMember(InMemoryMattermost server, MattermostClient admin) {
        Seed seed = server.seed();
        Team team = seed.createTeam("staff", "Staff");
        Channel open = seed.createChannel(team, "hall", "Hall");
        Channel closed = seed.createChannel(team, "board", "Board");
        User bot = seed.createBot("greeter");
        seed.join(open, bot);

        try (MattermostClient mattermost = server.client(bot)) {
            mattermost.posts().createPost(p -> p.channelId(open.id()).message("Hello"));
            assertThrows(
                    ForbiddenException.class,
                    () -> mattermost.posts().createPost(p -> p.channelId(closed.id()).message("Hello")));
        }

        assertEquals(
                "Hello", admin.posts().allPostsForChannel(open.id()).first(1).get(0).message());
    }
}
