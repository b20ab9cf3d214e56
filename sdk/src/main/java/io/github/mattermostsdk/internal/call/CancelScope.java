package io.github.mattermostsdk.internal.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The executions that are cancelled together: those of one call, and those of one client. */
final class CancelScope {

    private final Set<CancelSignal> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String reason;

    /** Adds an execution, and cancels it at once when the scope was cancelled before. */
    void enter(CancelSignal signal) {
        running.add(signal);
        catchUp(signal);
    }

    void leave(CancelSignal signal) {
        running.remove(signal);
    }

    /** Cancels an execution that {@link #cancelAll} is about to reach, so that it need not guess why things fail around it. */
    void catchUp(CancelSignal signal) {
        String why = reason;
        if (why != null) {
            signal.cancel(why);
        }
    }

    void cancelAll(String why) {
        reason = why;
        for (CancelSignal signal : running) {
            signal.cancel(why);
        }
    }
}
