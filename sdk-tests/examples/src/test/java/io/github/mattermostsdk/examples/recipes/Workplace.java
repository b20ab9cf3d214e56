package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import io.github.mattermostsdk.testkit.InMemoryMattermostBuilder;

/** A server with the team acme, its channel dev, and Ada and Ben, who are in it. The client is Ada's. */
record Workplace(InMemoryMattermost server, MattermostClient mattermost, Team team, Channel dev, User ada, User ben)
        implements AutoCloseable {

    static Workplace open() {
        return open(InMemoryMattermost.builder());
    }

    static Workplace open(InMemoryMattermostBuilder builder) {
        InMemoryMattermost server = builder.start();
        Team team = server.seed().createTeam("acme", "Acme");
        Channel dev = server.seed().createChannel(team, "dev", "Development");
        User ada = server.seed().createUser("ada");
        User ben = server.seed().createUser("ben");
        server.seed().join(dev, ada, ben);
        return new Workplace(server, server.client(ada), team, dev, ada, ben);
    }

    @Override
    public void close() {
        mattermost.close();
        server.close();
    }
}
