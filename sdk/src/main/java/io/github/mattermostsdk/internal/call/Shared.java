package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.internal.http.ServerUrl;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What all copies of one client share. */
public final class Shared {

    private final ServerUrl server;
    private final Timing timing;
    private volatile @Nullable Executor executor;
    private final CancelScope running = new CancelScope();
    private final Pacer pacer;
    private volatile @Nullable ServerVersion lastSeenVersion;

    /**
     * Creates it.
     *
     * @param server the address of the server
     * @param timing time and chance
     * @param executor carries out asynchronous calls, or null for threads of our own
     */
    public Shared(ServerUrl server, Timing timing, @Nullable Executor executor) {
        this.server = server;
        this.timing = timing;
        this.executor = executor;
        this.pacer = new Pacer(timing);
    }

    ServerUrl server() {
        return server;
    }

    Timing timing() {
        return timing;
    }

    /** Returns what carries out asynchronous calls; our own threads are made when the first of them comes. */
    Executor executor() {
        Executor present = executor;
        return present == null ? ownExecutor() : present;
    }

    private synchronized Executor ownExecutor() {
        Executor own = executor;
        if (own == null) {
            own = DaemonThreads.forCalls();
            executor = own;
        }
        return own;
    }

    Pacer pacer() {
        return pacer;
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
