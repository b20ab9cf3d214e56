package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.OAuthException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a grant: loaded, refreshed, saved before they are used. A refresh token works once, so that nothing is
 * left to chance about who has which.
 */
final class Grant implements TokenHolder.Source {

    /** Two refreshes at the same time can both succeed, and leave tokens of which only one pair can be refreshed. */
    private static final Duration PAUSE_AFTER_LOST_ANSWER = Duration.ofSeconds(5);

    private final OAuthCalls calls;
    private final TokenStore store;
    private final Timing timing;
    private final Predicate<OAuthTokens> endsSoon;
    private final Object lock = new Object();
    private volatile @Nullable OAuthTokens current;
    private @Nullable OAuthTokens unsaved;
    private @Nullable OAuthTokens lost;
    private @Nullable OAuthTokens dead;
    private @Nullable AuthorizationRequiredException causeOfDeath;

    Grant(OAuthCalls calls, TokenStore store, Timing timing, Predicate<OAuthTokens> endsSoon) {
        this.calls = calls;
        this.store = store;
        this.timing = timing;
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
    public Obtained obtain(@Nullable String refused) {
        OAuthTokens tokens;
        synchronized (lock) {
            tokens = unsaved == null ? store.load() : saveUnsaved();
            if (tokens == null) {
                current = null;
                throw ended();
            }
            // Also what another process has saved meanwhile: it must not be spent by a second refresh.
            if (!tokens.accessToken().equals(refused) && !endsSoon.test(tokens)) {
                current = tokens;
                return new Obtained(tokens.accessToken(), true);
            }
            current = tokens;
            if (causeOfDeath != null && tokens.equals(dead)) {
                throw causeOfDeath;
            }
        }
        return refresh(tokens);
    }

    private static AuthorizationRequiredException ended() {
        return new AuthorizationRequiredException(
                "there are no OAuth tokens; the user must authorise the program", OAuthCalls.REFRESH, null, null);
    }

    private OAuthTokens saveUnsaved() {
        OAuthTokens tokens = Objects.requireNonNull(unsaved);
        try {
            store.save(tokens);
        } catch (RuntimeException failed) {
            throw new SignInException(
                    "the new OAuth tokens could not be saved, and are not used before they are: " + failed.getMessage(),
                    OAuthCalls.REFRESH,
                    null,
                    failed);
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
            return keep(tokens, refreshed(tokens, refreshToken));
        } catch (OAuthException refusal) {
            if (refusal.error().equals(OAuthErrors.INVALID_GRANT)) {
                return replacement(tokens, refusal);
            }
            throw refusal;
        }
    }

    private OAuthTokens refreshed(OAuthTokens tokens, String refreshToken) {
        try {
            return calls.refresh(refreshToken);
        } catch (MattermostException failed) {
            if (!isLost(failed)) {
                throw failed;
            }
            lost = tokens;
        }
        // If the server did not spend the token, it takes it now. If it did, its answer says so.
        pause();
        return calls.refresh(refreshToken);
    }

    /** Tells whether the server may have spent the refresh token although its answer did not arrive. */
    private static boolean isLost(MattermostException failure) {
        return failure instanceof DecodingException || failure.unknownOutcome() != null;
    }

    private void pause() {
        try {
            timing.sleep(PAUSE_AFTER_LOST_ANSWER, new CompletableFuture<>());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SignInException(
                    "the refresh was given up: its thread was interrupted", OAuthCalls.REFRESH, null, null);
        }
    }

    private Obtained keep(OAuthTokens old, OAuthTokens answered) {
        synchronized (lock) {
            OAuthTokens now = current;
            if (now == null) {
                throw ended();
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
    private Obtained replacement(OAuthTokens tokens, OAuthException refusal) {
        synchronized (lock) {
            OAuthTokens stored = store.load();
            if (stored != null && !stored.equals(tokens)) {
                current = stored;
                return new Obtained(stored.accessToken(), true);
            }
        }
        throw died(
                tokens,
                tokens.equals(lost)
                        ? "the answer to a refresh of the OAuth tokens was lost, and the new tokens with it"
                        : "the server does not know the refresh token any more: it was revoked, has ended, or was used"
                                + " by another program",
                refusal);
    }

    private AuthorizationRequiredException died(OAuthTokens tokens, String reason, @Nullable OAuthException refusal) {
        AuthorizationRequiredException exception = new AuthorizationRequiredException(
                reason + "; the user must authorise the program again", OAuthCalls.REFRESH, null, refusal);
        synchronized (lock) {
            dead = tokens;
            causeOfDeath = exception;
        }
        return exception;
    }
}
