package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.error.SignInException;
import io.github.mattermostsdk.internal.call.Timing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Refreshes tokens, and remembers when the answer to that was lost. Used by one thread at a time. */
final class Refresher {

    /** Two refreshes at the same time can both succeed, and leave tokens of which only one pair can be refreshed. */
    private static final Duration PAUSE_AFTER_LOST_ANSWER = Duration.ofSeconds(5);

    private final OAuthCalls calls;
    private final Timing timing;
    private volatile @Nullable String lost;

    Refresher(OAuthCalls calls, Timing timing) {
        this.calls = calls;
        this.timing = timing;
    }

    /** Exchanges a refresh token for new tokens. */
    OAuthTokens refresh(String refreshToken) {
        try {
            return calls.refresh(refreshToken);
        } catch (MattermostException failed) {
            if (!isLost(failed)) {
                throw failed;
            }
            lost = refreshToken;
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

    /** Tells whether a refresh token may have been spent for an answer that was lost. */
    boolean lostAnswerTo(String refreshToken) {
        return refreshToken.equals(lost);
    }
}
