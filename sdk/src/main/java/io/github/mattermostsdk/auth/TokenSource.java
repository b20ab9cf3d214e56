package io.github.mattermostsdk.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Where the token of a client's calls comes from. One source serves all calls and all threads of a client.
 *
 * <p>{@link AccessToken} covers tokens that were made beforehand, {@link Login} and {@link OAuthApp} the other ways to
 * sign in. Write your own to take tokens from elsewhere.
 */
public interface TokenSource extends AutoCloseable {

    /**
     * Returns the token for the next attempt of a call. It is asked before each attempt, so it should be quick when it
     * has one.
     *
     * @return the token, now or later; null sends the call without one
     */
    CompletionStage<@Nullable String> token();

    /**
     * Replaces a token that the server answered with 401 {@code api.context.session_expired.app_error}. Many calls may
     * ask at once about the same token: replace it once.
     *
     * @param refused the token that the server did not accept
     * @return true, now or later, when {@link #token()} has another token and the call may be sent once more; false
     *     when the 401 is final, which is the default; a failure becomes the cause of a
     *     {@link io.github.mattermostsdk.error.SignInException}
     */
    default CompletionStage<Boolean> renew(String refused) {
        return CompletableFuture.completedStage(false);
    }

    /**
     * Takes note that the server answered a call with this token with success. Called after each such call: must be
     * quick. Does nothing by default.
     *
     * @param token the token that was sent
     */
    default void accepted(String token) {}

    /** Gives up what the source holds. Called once, when the client is closed. */
    @Override
    default void close() {}
}
