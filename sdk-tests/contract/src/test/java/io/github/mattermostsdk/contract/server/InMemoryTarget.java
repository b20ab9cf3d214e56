package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.testkit.InMemoryMattermost;
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
    public void close() {
        server.close();
    }
}
