package io.github.mattermostsdk.examples.auth;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.error.UnauthorizedException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signing in with a token that was made beforehand. */
final class Tokens {

    private static final String SERVER = "https://chat.example.com";

    private Tokens() {}

    static MattermostClient value() {
        // tag::auth-token[]
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .accessToken(System.getenv("MATTERMOST_TOKEN"))
                .build();
        // end::auth-token[]
        return mattermost;
    }

    static MattermostClient supplier(Supplier<String> vault) {
        // tag::auth-token-supplier[]
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .accessToken(() -> vault.get())
                .build();
        // end::auth-token-supplier[]
        return mattermost;
    }

    static MattermostClient file() {
        // tag::auth-token-file[]
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .accessTokenFile(Path.of("/run/secrets/mattermost-token"))
                .build();
        // end::auth-token-file[]
        return mattermost;
    }

    static void refused(MattermostClient mattermost) {
        // tag::auth-refused[]
        try {
            mattermost.users().getMe();
        } catch (UnauthorizedException e) {
            // "getMe failed with status 401 api.context.session_expired.app_error: … The token is wrong, expired or
            // revoked, … This is final: there is no other token to try"
            System.err.println(e.getMessage());
        }
        // end::auth-refused[]
    }

    static MattermostClient own(Broker broker) {
        // tag::auth-source[]
        TokenSource tokens = new TokenSource() {
            @Override
            public CompletionStage<@Nullable String> token() {
                return CompletableFuture.completedStage(broker.current());
            }

            @Override
            public CompletionStage<Boolean> renew(String refused) {
                return broker.replace(refused); // true, once there is another one
            }
        };
        MattermostClient mattermost =
                MattermostClient.builder().serverUrl(SERVER).tokenSource(tokens).build();
        // end::auth-source[]
        return mattermost;
    }

    /** Something that hands tokens out. */
    interface Broker {
        String current();

        CompletionStage<Boolean> replace(String refused);
    }
}
