package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.auth.AuthorizationRequest;
import io.github.mattermostsdk.auth.OAuth;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.OAuthTokens;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.error.AuthorizationRequiredException;
import io.github.mattermostsdk.internal.call.Timing;
import io.github.mattermostsdk.internal.call.Transport;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The grant of one user: its tokens, used and refreshed for all calls of a client. */
public final class OAuthSession implements OAuth, TokenSource {

    /** Tokens are refreshed this long before they end, so that no call is on its way when they do. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final OAuthCalls calls;
    private final Timing timing;
    private final Grant grant;
    private final TokenHolder holder;

    /**
     * Creates it. Nothing is read or sent yet.
     *
     * @param app the application
     * @param store where the tokens are kept
     * @param transport carries out the calls; its token source is not used
     */
    public OAuthSession(OAuthApp app, TokenStore store, Transport transport) {
        this.calls = new OAuthCalls(app, transport);
        this.timing = transport.timing();
        this.grant = new Grant(new Refresher(calls, timing), store, this::endsSoon);
        this.holder = new TokenHolder(grant, new Backoff(timing, "refresh", Integer.MAX_VALUE));
    }

    /** Returns the access token, refreshed if it ends soon; should that fail, the old one as long as it lasts. */
    @Override
    public CompletionStage<@Nullable String> token() {
        OAuthTokens tokens = grant.current();
        if (tokens == null || !endsSoon(tokens)) {
            return holder.token();
        }
        return holder.replaceAged(tokens.accessToken()).handle((fresh, failure) -> {
            if (failure == null) {
                return fresh;
            }
            Instant end = tokens.expiresAt();
            if (end != null && timing.now().isBefore(end)) {
                return tokens.accessToken();
            }
            throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
        });
    }

    private boolean endsSoon(OAuthTokens tokens) {
        Instant end = tokens.expiresAt();
        return end != null
                && tokens.refreshToken() != null
                && !timing.now().plus(MARGIN).isBefore(end);
    }

    @Override
    public CompletionStage<Boolean> renew(String refused) {
        return holder.replaceRefused(refused);
    }

    @Override
    public void accepted(String token) {
        holder.accepted(token);
    }

    @Override
    public AuthorizationRequest authorize() {
        return calls.authorize();
    }

    @Override
    public void exchange(AuthorizationRequest request, String callback) {
        String code = Callback.parse(callback).codeFor(request);
        OAuthTokens tokens = calls.exchange(code, request.codeVerifier());
        grant.begin(tokens);
        holder.set(new Obtained(tokens.accessToken(), true));
    }

    @Override
    public boolean isAuthorized() {
        return grant.exists();
    }

    @Override
    public void revoke() {
        try {
            calls.deauthorize(this);
        } catch (AuthorizationRequiredException alreadyEnded) {
            // What was to be done is done.
        }
        grant.end();
        holder.remove();
    }

    @Override
    public String toString() {
        return "OAuthSession[hidden]";
    }
}
