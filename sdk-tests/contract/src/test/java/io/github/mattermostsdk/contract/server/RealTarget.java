package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.Optional;
import okhttp3.HttpUrl;

/** A Mattermost somewhere, in use or fresh. */
final class RealTarget implements Target {
    private final HttpUrl site;
    private final String adminName;
    private final String adminPassword;

    private RealTarget(HttpUrl site, String adminName, String adminPassword) {
        this.site = site;
        this.adminName = adminName;
        this.adminPassword = adminPassword;
    }

    static RealTarget named(String url) {
        return new RealTarget(HttpUrl.get(url), required("mattermost.admin"), required("mattermost.password"));
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("A server is named with -Dmattermost.url: say -D" + property + " too");
        }
        return value;
    }

    @Override
    public HttpUrl site() {
        return site;
    }

    @Override
    public String adminName() {
        return adminName;
    }

    @Override
    public String adminPassword() {
        return adminPassword;
    }

    @Override
    public boolean isReal() {
        return true;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public Optional<InMemoryMattermost> inMemory() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // It was there before and stays.
    }
}
