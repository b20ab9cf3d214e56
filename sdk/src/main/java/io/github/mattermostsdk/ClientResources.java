package io.github.mattermostsdk;

import io.github.mattermostsdk.auth.TokenSource;
import io.github.mattermostsdk.internal.call.Shared;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client must give back, once. A copy of a client has only what it was given itself. */
final class ClientResources {

    private final @Nullable Shared shared;
    private final @Nullable TokenSource tokens;
    private final @Nullable OkHttpClient ownConnections;
    private final AtomicBoolean closed = new AtomicBoolean();

    ClientResources(@Nullable Shared shared, @Nullable TokenSource tokens, @Nullable OkHttpClient ownConnections) {
        this.shared = shared;
        this.tokens = tokens;
        this.ownConnections = ownConnections;
    }

    void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            // First, since a source may log out, which is a call.
            if (tokens != null) {
                tokens.close();
            }
        } finally {
            if (shared != null) {
                shared.close();
            }
            if (ownConnections != null) {
                ownConnections.connectionPool().evictAll();
            }
        }
    }
}
