package io.github.mattermostsdk.internal.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Stops one execution of a call, wherever it is: on the wire, or in a wait. */
final class CancelSignal {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<Void> future;
    private volatile @Nullable Call onTheWire;
    private volatile String reason = "it was cancelled";

    void cancel(String why) {
        if (cancelled.get()) {
            return;
        }
        reason = why;
        if (cancelled.compareAndSet(false, true)) {
            Call call = onTheWire;
            if (call != null) {
                call.cancel();
            }
            CompletableFuture<Void> awaited = future;
            if (awaited != null) {
                awaited.complete(null);
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
        return cancelled.get();
    }

    String reason() {
        return reason;
    }

    /** Completes when the execution is cancelled. Made when it is first asked for: most calls wait for nothing. */
    synchronized CompletableFuture<Void> future() {
        CompletableFuture<Void> awaited = future;
        if (awaited == null) {
            awaited = new CompletableFuture<>();
            future = awaited;
            if (cancelled.get()) {
                awaited.complete(null);
            }
        }
        return awaited;
    }
}
