package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import java.util.function.Supplier;

/** Signs in with name, password and a second factor. */
final class BotWithMfaLogin {

    private BotWithMfaLogin() {}

    // tag::recipe-mfa[]
    static MattermostClient signIn(
            String serverUrl, String username, Supplier<char[]> password, OneTimePassword codes) {
        Login login = Login.withPassword(username, password)
                .withMfaCode(codes::current)
                .withLogoutOnClose();
        return MattermostClient.builder().serverUrl(serverUrl).login(login).build();
    }
    // end::recipe-mfa[]
}
