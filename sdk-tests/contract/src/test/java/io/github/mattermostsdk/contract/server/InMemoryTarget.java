package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The Mattermost in memory. */
final class InMemoryTarget implements Target {
    private static final String ADMIN = "sysadmin";

    private final InMemoryMattermost server;
    private final boolean old;

    private InMemoryTarget(InMemoryMattermost server, boolean old) {
        this.server = server;
        this.old = old;
    }

    static InMemoryTarget start() {
        return new InMemoryTarget(InMemoryMattermost.builder().admin(ADMIN).start(), false);
    }

    /** A server that has no account yet and lacks what is newer than its version: for trying the suite itself. */
    static InMemoryTarget old(String version) {
        ServerVersion parsed = Objects.requireNonNull(ServerVersion.parse(version), version);
        String[] newer = Description.load().operations().stream()
                .filter(operation -> Availability.of(operation, parsed) == Availability.NOT_SERVED)
                .map(SpecOperation::id)
                .toArray(String[]::new);
        return new InMemoryTarget(
                InMemoryMattermost.builder()
                        .serverVersion(version)
                        .without(newer)
                        .withoutAccounts()
                        .start(),
                true);
    }

    @Override
    public HttpUrl site() {
        return HttpUrl.get(server.url());
    }

    @Override
    public String adminName() {
        return ADMIN;
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
    public boolean isPublished() {
        return !old;
    }

    @Override
    public Optional<InMemoryMattermost> inMemory() {
        return Optional.of(server);
    }

    @Override
    public void close() {
        server.close();
    }
}
