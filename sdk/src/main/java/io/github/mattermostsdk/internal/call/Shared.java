package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.internal.http.ServerUrl;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What all copies of one client share. */
public final class Shared {

    private final ServerUrl server;
    private final Timing timing;
    private final Executor executor;
    private final CancelScope running = new CancelScope();
    private volatile @Nullable ServerVersion lastSeenVersion;

    /**
     * Creates it.
     *
     * @param server the address of the server
     * @param timing time and chance
     * @param executor carries out asynchronous calls
     */
    public Shared(ServerUrl server, Timing timing, Executor executor) {
        this.server = server;
        this.timing = timing;
        this.executor = executor;
    }

    ServerUrl server() {
        return server;
    }

    Timing timing() {
        return timing;
    }

    Executor executor() {
        return executor;
    }

    CancelScope running() {
        return running;
    }

    @Nullable
    ServerVersion lastSeenVersion() {
        return lastSeenVersion;
    }

    void saw(@Nullable String versionId) {
        if (versionId != null) {
            ServerVersion version = ServerVersion.parse(versionId);
            lastSeenVersion = version == null ? lastSeenVersion : version;
        }
    }

    /** Ends every call under way, and every later one at once. */
    public void close() {
        running.cancelAll("its client was closed");
    }
}
