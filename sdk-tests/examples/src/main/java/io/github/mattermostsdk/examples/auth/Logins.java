package io.github.mattermostsdk.examples.auth;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.auth.TemporaryAccessToken;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.error.UnauthorizedException;
import io.github.mattermostsdk.model.UserAccessToken;

/** Signing in with name and password. */
final class Logins {

    private Logins() {}

    static void login(Vault vault) {
        // tag::auth-login[]
        Login login = Login.withPassword("release-bot@example.com", () -> vault.read("mattermost-password"))
                .withLogoutOnClose();

        try (MattermostClient mattermost = MattermostClient.builder()
                .serverUrl("https://chat.example.com")
                .login(login)
                .build()) {
            System.out.println(mattermost.users().getMe().username());
        }
        // end::auth-login[]
    }

    static Login mfa(Vault vault, Authenticator authenticator) {
        // tag::auth-mfa[]
        Login login = Login.withPassword("release-bot@example.com", () -> vault.read("mattermost-password"))
                .withMfaCode(() -> authenticator.currentCode());
        // end::auth-mfa[]
        return login;
    }

    static void failed(MattermostClient mattermost) {
        // tag::auth-login-failed[]
        try {
            mattermost.users().getMe();
        } catch (SignInException e) {
            if (e.getCause() instanceof UnauthorizedException refused) {
                System.err.println("The server refused the login: " + refused.errorId());
            } else {
                System.err.println("No login was possible: " + e.getMessage());
            }
        }
        // end::auth-login-failed[]
    }

    static String create(Login login) {
        // tag::auth-create-token[]
        try (MattermostClient mattermost =
                MattermostClient.builder().serverUrl("https://chat.example.com").build()) {
            UserAccessToken token = mattermost.accessTokens().create(login, "seed of the test server");
            return String.valueOf(token.token()); // shown this once: keep it in a safe place
        }
        // end::auth-create-token[]
    }

    static void temporary(MattermostClient mattermost, Login login) {
        // tag::auth-temporary-token[]
        try (TemporaryAccessToken token = mattermost.accessTokens().createTemporary(login, "nightly export")) {
            MattermostClient export = mattermost.withOptions(o -> o.accessToken(token.value()));
            System.out.println(export.users().getMe().username());
        }
        // end::auth-temporary-token[]
    }

    /** Keeps secrets. */
    interface Vault {
        /** Returns a fresh copy. */
        char[] read(String name);
    }

    /** Makes codes. */
    interface Authenticator {
        String currentCode();
    }
}
