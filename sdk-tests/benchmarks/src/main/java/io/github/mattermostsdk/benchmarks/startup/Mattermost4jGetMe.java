package io.github.mattermostsdk.benchmarks.startup;

import java.io.IOException;
import net.bis5.mattermost.client4.MattermostClient;

/** The same call by mattermost4j. */
public final class Mattermost4jGetMe {

    private Mattermost4jGetMe() {}

    /**
     * Runs the program.
     *
     * @param args the address of the server
     * @throws IOException if the one who measures goes away
     */
    public static void main(String[] args) throws IOException {
        try (MattermostClient mattermost = MattermostClient.builder()
                .url(args[0])
                .ignoreUnknownProperties()
                .build()) {
            mattermost.setAccessToken("token");
            Ready.after(mattermost.getMe().readEntity().getUsername());
        }
    }
}
