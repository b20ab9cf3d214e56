package io.github.mattermostsdk.benchmarks.startup;

import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;

/** One call by the SDK. */
public final class SdkGetMe {

    private SdkGetMe() {}

    /**
     * Runs the program.
     *
     * @param args the address of the server
     * @throws IOException if the one who measures goes away
     */
    public static void main(String[] args) throws IOException {
        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(args[0])
                .accessToken("token")
                .build()) {
            Ready.after(mattermost.users().getMe().username());
        }
    }
}
