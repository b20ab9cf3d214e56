package io.github.mattermostsdk;

import io.github.mattermostsdk.auth.AccessToken;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.auth.OAuthApp;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.auth.TokenStore;
import io.github.mattermostsdk.internal.auth.LoginSession;
import io.github.mattermostsdk.internal.auth.OAuthSession;
import io.github.mattermostsdk.internal.call.Checks;
import io.github.mattermostsdk.internal.call.Settings;
import io.github.mattermostsdk.internal.call.Transport;
import io.github.mattermostsdk.internal.http.HttpClients;
import io.github.mattermostsdk.internal.http.UserAgent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The options that a client is built with and that a copy of it can change.
 *
 * @param <S> the class of the options, so that calls can be chained
 */
public abstract sealed class CommonOptions<S extends CommonOptions<S>> permits MattermostClientBuilder, ClientOptions {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable Duration timeout;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Duration writeTimeout;
    private @Nullable String userAgentSuffix;
    private @Nullable TokenSource tokens;
    private @Nullable Function<Transport, TokenSource> signIn;
    private @Nullable Integer maxRetries;
    private @Nullable Boolean exactlyOncePosts;
    private @Nullable RateLimitStrategy rateLimit;
    private @Nullable CallListener listener;

    CommonOptions() {}

    abstract S self();

    /**
     * Limits the whole of each call: all attempts, the waits between them, and the reading of the answer. Calls that
     * stream a body ({@link Download}, {@link FileUpload}) are limited only by {@link ApiCall#timeout(Duration)}.
     *
     * @param timeout the limit, more than zero; without it 60 seconds
     * @return this
     */
    public S timeout(Duration timeout) {
        this.timeout = Checks.positive(timeout, "timeout");
        return self();
    }

    /**
     * Limits the making of a connection.
     *
     * @param timeout the limit, more than zero; without it 10 seconds
     * @return this
     */
    public S connectTimeout(Duration timeout) {
        this.connectTimeout = Checks.positive(timeout, "connect timeout");
        return self();
    }

    /**
     * Limits the silence of a server that owes an answer, or more of it.
     *
     * @param timeout the limit, more than zero; without it 30 seconds
     * @return this
     */
    public S readTimeout(Duration timeout) {
        this.readTimeout = Checks.positive(timeout, "read timeout");
        return self();
    }

    /**
     * Limits how long a server may take no more of a request.
     *
     * @param timeout the limit, more than zero; without it 30 seconds
     * @return this
     */
    public S writeTimeout(Duration timeout) {
        this.writeTimeout = Checks.positive(timeout, "write timeout");
        return self();
    }

    /**
     * Signs in with a token that was made beforehand: a personal access token, or the token of a bot or a session.
     *
     * @param token the token
     * @return this
     * @throws IllegalArgumentException if the text cannot be a token; it is not shown
     */
    public S accessToken(String token) {
        return tokenSource(AccessToken.of(token));
    }

    /**
     * Signs in with a token that may change. It is asked for before each attempt of a call.
     *
     * @param token returns the token; called from many threads, should be quick
     * @return this
     */
    public S accessToken(Supplier<String> token) {
        return tokenSource(AccessToken.from(token));
    }

    /**
     * Signs in with a token in a file, which is read again when it changes: see {@link AccessToken#fromFile}.
     *
     * @param file the file
     * @return this
     */
    public S accessTokenFile(Path file) {
        return tokenSource(AccessToken.fromFile(file));
    }

    /**
     * Signs in with name and password: at the first call, and again when the server has ended the session.
     *
     * @param login the login
     * @return this
     */
    public S login(Login login) {
        Objects.requireNonNull(login, "login");
        this.tokens = null;
        this.signIn = transport -> new LoginSession(login, transport);
        return self();
    }

    /**
     * Signs in as the user who authorises an OAuth 2.0 application: see {@link MattermostClient#oauth()}.
     *
     * @param app the application
     * @param store where the tokens of that user are kept
     * @return this
     */
    public S oauth(OAuthApp app, TokenStore store) {
        Objects.requireNonNull(app, "app");
        Objects.requireNonNull(store, "store");
        this.tokens = null;
        this.signIn = transport -> new OAuthSession(app, store, transport);
        return self();
    }

    /**
     * Signs in with tokens from anywhere.
     *
     * @param tokens the source, which is closed together with the client
     * @return this
     */
    public S tokenSource(TokenSource tokens) {
        Objects.requireNonNull(tokens, "tokens");
        this.tokens = tokens;
        this.signIn = null;
        return self();
    }

    /**
     * Adds the name of the program to the header {@code User-Agent}.
     *
     * @param suffix the name, such as {@code release-bot/2.1}
     * @return this
     */
    public S userAgentSuffix(String suffix) {
        this.userAgentSuffix = Checks.headerValue("User-Agent", suffix);
        return self();
    }

    /**
     * Adds a header to every call, such as one that a proxy before the server asks for.
     *
     * @param name the name; {@code Authorization}, {@code Cookie} and the headers of the transport are refused
     * @param value the value
     * @return this
     */
    public S header(String name, String value) {
        headers.put(Checks.headerName(name), Checks.headerValue(name, value));
        return self();
    }

    /**
     * Limits how often a call is tried again. Tried again are operations that are safe to send twice, after a broken
     * connection and the statuses 408, 502, 503 and 504; and all operations after a failed connect, when the server
     * certainly did nothing. Refusals with status 429 do not count: {@link #rateLimit} and the timeout say how long they
     * are waited for, ten times at most.
     *
     * @param maxRetries how many attempts may follow the first one; without it 2, and 0 tries everything only once
     * @return this
     */
    public S maxRetries(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("The number of retries must not be negative: " + maxRetries);
        }
        this.maxRetries = maxRetries;
        return self();
    }

    /**
     * Says whether {@code createPost} gets a {@code pending_post_id} of its own, so that it can be tried again without
     * posting twice. A server remembers it for 30 seconds; one of several nodes without Redis knows only its own posts,
     * so that in such a cluster a retry that lands on another node can post twice. A {@code pending_post_id} that the
     * caller set is kept and used in the same way.
     *
     * @param exactlyOnce false to send posts without one and only once; without this option true
     * @return this
     */
    public S exactlyOncePosts(boolean exactlyOnce) {
        this.exactlyOncePosts = exactlyOnce;
        return self();
    }

    /**
     * Says what happens when the rate limit of the server is used up.
     *
     * @param strategy the strategy; without it {@link RateLimitStrategy#WAIT}
     * @return this
     */
    public S rateLimit(RateLimitStrategy strategy) {
        this.rateLimit = Objects.requireNonNull(strategy, "strategy");
        return self();
    }

    /**
     * Tells somebody what the calls do.
     *
     * @param listener the listener, such as a {@link LoggingListener}
     * @return this
     */
    public S listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /** Tells whether a way to sign in was set. */
    boolean signsIn() {
        return tokens != null || signIn != null;
    }

    /** Returns a transport that signs in as was set, or the same one when nothing was. */
    Transport signingIn(Transport transport) {
        TokenSource source = signIn == null ? tokens : signIn.apply(transport);
        return source == null ? transport : transport.with(source);
    }

    Settings changed(Settings base) {
        return new Settings(
                timeout == null ? base.timeout() : timeout,
                userAgentSuffix == null ? base.userAgent() : UserAgent.of(userAgentSuffix),
                headers.isEmpty() ? base.headers() : headersOver(base.headers()),
                base.tokens(),
                maxRetries == null ? base.maxRetries() : maxRetries,
                exactlyOncePosts == null ? base.exactlyOncePosts() : exactlyOncePosts,
                rateLimit == null ? base.rateLimit() : rateLimit,
                listener == null ? base.listener() : listener);
    }

    private Map<String, String> headersOver(Map<String, String> base) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(base);
        all.putAll(headers);
        return all;
    }

    OkHttpClient changed(OkHttpClient base) {
        return HttpClients.with(base, connectTimeout, readTimeout, writeTimeout);
    }
}
