package io.github.mattermostsdk.auth;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An OAuth 2.0 application, as an administrator registered it on the server. Immutable. */
public final class OAuthApp {

    private final String clientId;
    private final @Nullable Supplier<char[]> clientSecret;
    private final String redirectUri;

    private OAuthApp(String clientId, @Nullable Supplier<char[]> clientSecret, String redirectUri) {
        if (clientId.isBlank() || redirectUri.isBlank()) {
            throw new IllegalArgumentException("The client id or the redirect URI is blank");
        }
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.redirectUri = redirectUri;
    }

    /**
     * Describes a confidential application: one that runs where its users cannot look, and has a secret.
     *
     * @param clientId the id of the application
     * @param clientSecret returns the secret, asked for at each exchange and refresh; the array is overwritten after use,
     *     so that each call must return one of its own
     * @param redirectUri the callback address, one of those that were registered
     * @return the application
     */
    public static OAuthApp confidential(String clientId, Supplier<char[]> clientSecret, String redirectUri) {
        return new OAuthApp(clientId, Objects.requireNonNull(clientSecret, "clientSecret"), redirectUri);
    }

    /**
     * Describes a public application: one on its users' own devices, which can keep no secret. A server gives it no
     * refresh token, so that its users authorise it again when the access token ends. Servers have these since 11.
     *
     * @param clientId the id of the application
     * @param redirectUri the callback address, one of those that were registered
     * @return the application
     */
    public static OAuthApp publicClient(String clientId, String redirectUri) {
        return new OAuthApp(clientId, null, redirectUri);
    }

    /**
     * Returns the id of the application.
     *
     * @return the client id
     */
    public String clientId() {
        return clientId;
    }

    /**
     * Returns what gives the secret.
     *
     * @return the supplier, or null for a public application
     */
    public @Nullable Supplier<char[]> clientSecret() {
        return clientSecret;
    }

    /**
     * Returns the callback address.
     *
     * @return the redirect URI
     */
    public String redirectUri() {
        return redirectUri;
    }

    @Override
    public String toString() {
        return "OAuthApp[clientId=" + clientId + ", redirectUri=" + redirectUri + "]";
    }
}
