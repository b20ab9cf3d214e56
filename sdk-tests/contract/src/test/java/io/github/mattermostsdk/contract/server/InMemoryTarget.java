package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** The Mattermost in memory. */
final class InMemoryTarget implements Target {
    private final InMemoryMattermost server;

    private InMemoryTarget(InMemoryMattermost server) {
        this.server = server;
    }

    static InMemoryTarget start() {
        return new InMemoryTarget(InMemoryMattermost.start());
    }

    @Override
    public HttpUrl site() {
        return HttpUrl.get(server.url());
    }

    @Override
    public String adminName() {
        return server.admin().username();
    }

    @Override
    public String adminPassword() {
        return InMemoryMattermost.PASSWORD;
    }

    @Override
    public boolean isReal() {
        return false;
    }

    @Override
    public Backstage backstage(Supplier<String> adminToken) {
        return new Seeded(server);
    }

    @Override
    public void close() {
        server.close();
    }

    /** A team and its members need no operation here: the server is filled from within. */
    private static final class Seeded implements Backstage {
        private final InMemoryMattermost server;
        private final Map<String, Team> teams = new HashMap<>();

        Seeded(InMemoryMattermost server) {
            this.server = server;
        }

        @Override
        public Settings settings() {
            return new Settings(Map.of(
                    "EnableUserAccessTokens", "true",
                    "EnableMultifactorAuthentication", "true",
                    "EnablePublicLink", "true",
                    "EnableOpenServer", "true"));
        }

        @Override
        public boolean isLicensed() {
            return false;
        }

        @Override
        public String createTeam(String name) {
            Team team = server.seed().createTeam(name, name);
            teams.put(team.id(), team);
            server.seed().join(team, server.admin());
            return team.id();
        }

        @Override
        public void join(String teamId, String userId) {
            server.seed().join(teams.get(teamId), server.client().users().getUser(userId));
        }

        @Override
        public void archive(String teamId) {
            teams.remove(teamId);
        }
    }
}
