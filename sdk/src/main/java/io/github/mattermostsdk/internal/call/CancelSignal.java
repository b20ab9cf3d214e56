package io.github.mattermostsdk.internal.call;

import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Stops one execution of a call, wherever it is: on the wire, or in a wait. */
final class CancelSignal {

    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();
    private volatile @Nullable Call onTheWire;
    private volatile String reason = "it was cancelled";

    void cancel(String why) {
        reason = why;
        if (cancelled.complete(null)) {
            Call call = onTheWire;
            if (call != null) {
                call.cancel();
            }
        }
    }

    /** Ties a call on the wire to this signal; the one before it is let go. */
    void attach(Call call) {
        onTheWire = call;
        if (isCancelled()) {
            call.cancel();
        }
    }

    boolean isCancelled() {
        return cancelled.isDone();
    }

    String reason() {
        return reason;
    }

    /** Completes when the execution is cancelled. */
    CompletableFuture<Void> future() {
        return cancelled;
    }
}
