package io.github.mattermostsdk.contract.server;

import okhttp3.HttpUrl;

/** A server to be held to the contract. */
public interface Target extends AutoCloseable {
    /**
     * Opens the server that the system properties {@code mattermost.url}, {@code mattermost.admin} and {@code
     * mattermost.password} name, or one in memory if they name none.
     *
     * @return the target
     */
    static Target open() {
        String url = System.getProperty("mattermost.url", "");
        return url.isEmpty() ? InMemoryTarget.start() : RealTarget.named(url);
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

    @Override
    void close();
}
