package io.github.mattermostsdk;

import io.github.mattermostsdk.internal.auth.Anonymous;
import io.github.mattermostsdk.internal.call.Settings;
import io.github.mattermostsdk.internal.call.Shared;
import io.github.mattermostsdk.internal.call.SystemTiming;
import io.github.mattermostsdk.internal.call.Timing;
import io.github.mattermostsdk.internal.call.Transport;
import io.github.mattermostsdk.internal.http.HttpClients;
import io.github.mattermostsdk.internal.http.ServerUrl;
import io.github.mattermostsdk.internal.http.UserAgent;
import java.net.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link MattermostClient}. Only {@link #serverUrl(String)} must be set; without a way to sign in only the
 * few calls that need no login succeed.
 */
public final class MattermostClientBuilder extends CommonOptions<MattermostClientBuilder> {

    private static final int RETRIES = 2;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private @Nullable ServerUrl serverUrl;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Proxy proxy;
    private @Nullable Executor executor;
    private Timing timing = new SystemTiming();

    MattermostClientBuilder() {}

    @Override
    MattermostClientBuilder self() {
        return this;
    }

    /**
     * Sets the address of the server, as in a browser: {@code https://chat.example.com}, with the folder if the server
     * lies in one. A slash or {@code /api/v4} at its end does no harm.
     *
     * @param url the address
     * @return this builder
     * @throws IllegalArgumentException if the text cannot be the address of a server; the message says why
     */
    public MattermostClientBuilder serverUrl(String url) {
        this.serverUrl = ServerUrl.parse(url);
        return this;
    }

    /**
     * Sends through a client of your own: its connections, TLS, proxy and interceptors are used, and its timeouts unless
     * they are set here. It is never closed. The SDK works on a copy of it that follows no redirects, keeps no cookies,
     * has no cache, answers no challenges and repeats nothing by itself, and leaves its dispatcher alone: these would
     * send tokens elsewhere or posts twice.
     *
     * @param client the client
     * @return this builder
     */
    public MattermostClientBuilder httpClient(OkHttpClient client) {
        this.httpClient = Objects.requireNonNull(client, "client");
        return this;
    }

    /**
     * Sends through a proxy. Without it the one of the JVM's settings is used.
     *
     * @param proxy the proxy, or {@link Proxy#NO_PROXY}
     * @return this builder
     */
    public MattermostClientBuilder proxy(Proxy proxy) {
        this.proxy = Objects.requireNonNull(proxy, "proxy");
        return this;
    }

    /**
     * Carries out asynchronous calls on threads of your own. An attempt of a call blocks its thread; virtual threads are
     * a good choice. The executor is never shut down. Without it daemon threads are used, at most 64 at a time.
     *
     * @param executor the executor
     * @return this builder
     */
    public MattermostClientBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** Rules time and chance, for tests. */
    MattermostClientBuilder timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @return the client
     * @throws IllegalStateException if the server URL is missing
     */
    public MattermostClient build() {
        if (serverUrl == null) {
            throw new IllegalStateException("The server URL is missing: set serverUrl(\"https://chat.example.com\")");
        }
        OkHttpClient client =
                httpClient == null ? HttpClients.create(serverUrl) : HttpClients.from(httpClient, serverUrl);
        if (proxy != null) {
            client = HttpClients.through(client, proxy);
        }
        client = changed(client);
        Shared shared = new Shared(serverUrl, timing, executor);
        Settings settings = changed(new Settings(
                TIMEOUT, UserAgent.of(""), Map.of(), new Anonymous(), RETRIES, true, RateLimitStrategy.WAIT, null));
        Transport transport = signingIn(new Transport(shared, client, settings));
        boolean ownConnections = httpClient == null;
        return new MattermostClient(
                transport, new ClientResources(shared, transport.settings().tokens(), ownConnections ? client : null));
    }
}
