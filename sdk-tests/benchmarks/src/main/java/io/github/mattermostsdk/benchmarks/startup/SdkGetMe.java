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
        // Not closed, as nothing after the call shall be measured; its threads do not keep the program from ending.
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(args[0])
                .accessToken("token")
                .build();
        Ready.after(mattermost.users().getMe().username());
    }
}
