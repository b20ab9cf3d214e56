package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.internal.http.ServerUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Carries out calls to one server with one group of settings. */
public final class Transport {

    private final Shared shared;
    private final OkHttpClient client;
    private final Settings settings;

    /**
     * Creates a transport.
     *
     * @param shared what it shares with the transports of the other copies of its client
     * @param client sends the requests
     * @param settings the settings of its copy
     */
    public Transport(Shared shared, OkHttpClient client, Settings settings) {
        this.shared = shared;
        this.client = client;
        this.settings = settings;
    }

    /** Makes a call ready to be carried out. */
    public <T extends @Nullable Object> ApiCall<T> call(CallSpec<T> spec) {
        return new PreparedCall<>(this, spec, CallOptions.NONE);
    }

    /** Returns a transport that differs in where the token comes from. */
    public Transport with(TokenSource tokens) {
        return new Transport(shared, client, settings.with(tokens));
    }

    /** Returns the clock that all copies of the client go by. */
    public Timing timing() {
        return shared.timing();
    }

    /** Returns the address of the server. */
    public ServerUrl server() {
        return shared.server();
    }

    /** Returns what is shared with the other copies of the client. */
    public Shared shared() {
        return shared;
    }

    /** Returns what sends the requests. */
    public OkHttpClient client() {
        return client;
    }

    /** Returns the settings. */
    public Settings settings() {
        return settings;
    }
}
