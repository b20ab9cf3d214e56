package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.testkit.InMemoryMattermost;
import java.util.Optional;
import okhttp3.HttpUrl;

/** A server to be held to the contract. */
public interface Target extends AutoCloseable {
    /**
     * Opens the server that the system properties {@code mattermost.url}, {@code mattermost.admin} and {@code
     * mattermost.password} name, or one in memory if they name none: with {@code contract.version} one that lacks what is
     * newer.
     *
     * @return the target
     */
    static Target open() {
        String url = System.getProperty("mattermost.url", "");
        if (!url.isEmpty()) {
            return RealTarget.named(url);
        }
        String version = System.getProperty("contract.version", "");
        return version.isEmpty() ? InMemoryTarget.start() : InMemoryTarget.old(version);
    }

    /**
     * Returns the address of the server.
     *
     * @return the address of the site
     */
    HttpUrl site();

    /**
     * Returns who administrates the server, or shall on a server without users.
     *
     * @return the name to log in with
     */
    String adminName();

    /**
     * Returns the password of the administrator.
     *
     * @return the password
     */
    String adminPassword();

    /**
     * Tells whether the server is a Mattermost, and not ours in memory.
     *
     * @return whether it is
     */
    boolean isReal();

    /**
     * Tells whether the results are worth showing to others.
     *
     * @return whether they are
     */
    boolean isPublished();

    /**
     * Gives the server in memory, where the target is one, so that a scenario can bring about what no request can: a mail, a
     * login at a provider, what takes a licence.
     *
     * @return the server, empty for a Mattermost
     */
    Optional<InMemoryMattermost> inMemory();

    @Override
    void close();
}
