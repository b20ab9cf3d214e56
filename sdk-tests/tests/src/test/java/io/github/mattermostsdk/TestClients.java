package io.github.mattermostsdk;

import io.github.mattermostsdk.internal.call.Timing;

/** Opens to the tests of other packages what users have no use for. */
public final class TestClients {

    private TestClients() {}

    /**
     * Starts a client whose clock the test rules.
     *
     * @param serverUrl the address of the server
     * @param timing the clock
     * @return a builder
     */
    public static MattermostClientBuilder builder(String serverUrl, Timing timing) {
        return MattermostClient.builder().serverUrl(serverUrl).timing(timing);
    }
}
