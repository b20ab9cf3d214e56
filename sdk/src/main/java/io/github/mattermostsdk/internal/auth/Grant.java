package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.SignInException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a grant: loaded, refreshed, saved before they are used. A refresh token works once, so that nothing is
 * left to chance about who has which.
 */
final class Grant implements TokenHolder.Source {

    private final Refresher refresher;
    private final TokenStore store;
    private final Predicate<OAuthTokens> endsSoon;
    private final Object lock = new Object();
    private volatile @Nullable OAuthTokens current;
    private @Nullable OAuthTokens unsaved;
    private @Nullable OAuthTokens dead;
    private @Nullable AuthorizationRequiredException causeOfDeath;

    Grant(Refresher refresher, TokenStore store, Predicate<OAuthTokens> endsSoon) {
        this.refresher = refresher;
        this.store = store;
        this.endsSoon = endsSoon;
    }

    /** Returns the tokens that were loaded or received last. */
    @Nullable
    OAuthTokens current() {
        return current;
    }

    boolean exists() {
        synchronized (lock) {
            return unsaved != null || store.load() != null;
        }
    }

    /** Takes the tokens of a new authorisation over. */
    void begin(OAuthTokens tokens) {
        synchronized (lock) {
            unsaved = tokens;
            dead = null;
            saveUnsaved();
        }
    }

    void end() {
        synchronized (lock) {
            store.clear();
            unsaved = null;
            current = null;
        }
    }

    @Override
    public Obtained obtain(@Nullable String old) {
        OAuthTokens tokens;
        synchronized (lock) {
            tokens = unsaved == null ? store.load() : saveUnsaved();
            current = tokens;
            if (tokens == null) {
                throw needed("there are no OAuth tokens; the user must authorise the program", null);
            }
            // Also what another process has saved meanwhile: it must not be spent by a second refresh.
            if (!tokens.accessToken().equals(old) && !endsSoon.test(tokens)) {
                return new Obtained(tokens.accessToken(), true);
            }
            if (causeOfDeath != null && tokens.equals(dead)) {
                throw causeOfDeath;
            }
        }
        return refresh(tokens);
    }

    private OAuthTokens saveUnsaved() {
        OAuthTokens tokens = Objects.requireNonNull(unsaved);
        try {
            store.save(tokens);
        } catch (RuntimeException failed) {
            String reason = "the new OAuth tokens could not be saved, and are not used before they are: ";
            throw new SignInException(reason + failed.getMessage(), OAuthCalls.REFRESH, null, failed);
        }
        unsaved = null;
        current = tokens;
        return tokens;
    }

    private Obtained refresh(OAuthTokens tokens) {
        String refreshToken = tokens.refreshToken();
        if (refreshToken == null) {
            throw died(tokens, "the access token has ended, and there is no refresh token", null);
        }
        try {
            return keep(tokens, refresher.refresh(refreshToken));
        } catch (OAuthException refusal) {
            if (refusal.error().equals(OAuthErrors.INVALID_GRANT)) {
                return replacement(tokens, refreshToken, refusal);
            }
            throw refusal;
        }
    }

    private Obtained keep(OAuthTokens old, OAuthTokens answered) {
        synchronized (lock) {
            OAuthTokens now = current;
            if (now == null) {
                throw needed("the OAuth tokens were revoked; the user must authorise the program", null);
            }
            if (!now.accessToken().equals(old.accessToken())) {
                // The user has authorised the program anew in the meantime.
                return new Obtained(now.accessToken(), true);
            }
            unsaved = answered.refreshToken() == null
                    ? OAuthTokens.of(answered.accessToken(), old.refreshToken(), answered.expiresAt())
                    : answered;
            return new Obtained(saveUnsaved().accessToken(), false);
        }
    }

    /** Another process may have used the refresh token, and saved what it got. */
    private Obtained replacement(OAuthTokens tokens, String refreshToken, OAuthException refusal) {
        synchronized (lock) {
            OAuthTokens stored = store.load();
            if (stored != null && !stored.equals(tokens)) {
                current = stored;
                return new Obtained(stored.accessToken(), true);
            }
        }
        String reason = refresher.lostAnswerTo(refreshToken)
                ? "the answer to a refresh of the OAuth tokens was lost, and the new tokens with it"
                : "the server does not know the refresh token any more: it was revoked, has ended, or was used by another"
                        + " program";
        throw died(tokens, reason, refusal);
    }

    private AuthorizationRequiredException died(OAuthTokens tokens, String reason, @Nullable OAuthException refusal) {
        AuthorizationRequiredException exception =
                needed(reason + "; the user must authorise the program again", refusal);
        synchronized (lock) {
            dead = tokens;
            causeOfDeath = exception;
        }
        return exception;
    }

    private static AuthorizationRequiredException needed(String message, @Nullable OAuthException refusal) {
        return new AuthorizationRequiredException(message, OAuthCalls.REFRESH, null, refusal);
    }
}
