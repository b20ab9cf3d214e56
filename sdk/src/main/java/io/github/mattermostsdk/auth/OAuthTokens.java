package io.github.mattermostsdk.auth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a user's authorisation brought: an access token, mostly with a refresh token, which works once. Immutable. */
public final class OAuthTokens {

    private final String accessToken;
    private final @Nullable String refreshToken;
    private final @Nullable Instant expiresAt;

    private OAuthTokens(String accessToken, @Nullable String refreshToken, @Nullable Instant expiresAt) {
        this.accessToken = accessToken;
        this.refreshToken = refreshToken;
        this.expiresAt = expiresAt;
    }

    /**
     * Puts tokens together again that a {@link TokenStore} kept apart.
     *
     * @param accessToken the access token
     * @param refreshToken the refresh token; null or empty for an application without one
     * @param expiresAt when the access token ends, or null when that is not known
     * @return the tokens
     */
    public static OAuthTokens of(String accessToken, @Nullable String refreshToken, @Nullable Instant expiresAt) {
        if (accessToken.isEmpty()) {
            throw new IllegalArgumentException("The access token is empty");
        }
        return new OAuthTokens(
                accessToken, refreshToken == null || refreshToken.isEmpty() ? null : refreshToken, expiresAt);
    }

    /**
     * Returns the token that goes with calls.
     *
     * @return the access token
     */
    public String accessToken() {
        return accessToken;
    }

    /**
     * Returns the token that gets the next pair, once.
     *
     * @return the refresh token, or null
     */
    public @Nullable String refreshToken() {
        return refreshToken;
    }

    /**
     * Returns when the access token ends.
     *
     * @return the moment by the clock of this machine, or null when it is not known
     */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OAuthTokens that
                && accessToken.equals(that.accessToken)
                && Objects.equals(refreshToken, that.refreshToken)
                && Objects.equals(expiresAt, that.expiresAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessToken, refreshToken, expiresAt);
    }

    /** Returns the tokens' properties, never the tokens. */
    @Override
    public String toString() {
        return "OAuthTokens[" + (refreshToken == null ? "without" : "with") + " refresh token, expiresAt=" + expiresAt
                + "]";
    }
}
