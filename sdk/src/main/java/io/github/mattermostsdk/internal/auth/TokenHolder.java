package io.github.mattermostsdk.internal.auth;

import io.github.mattermostsdk.internal.call.DaemonThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Holds a token for all calls of a client and has it replaced when a server refuses it: once, however many calls ask,
 * and not again too soon. While a replacement fails, the old token stays.
 */
final class TokenHolder {

    /** Gets tokens; never called twice at the same time. */
    interface Source {
        /**
         * Gets a token. It may take its time: it has a thread of its own, so that neither calls that wait nor the
         * executor of a user can be in its way.
         *
         * @param old the token that is to be replaced, or null when there is none yet
         */
        Obtained obtain(@Nullable String old);
    }

    private final Source source;
    private final Backoff backoff;
    private final Object lock = new Object();
    private @Nullable CompletableFuture<@Nullable String> flight;
    private @Nullable String token;
    private volatile boolean proven;
    private boolean refusedFresh;
    private boolean overtaken;

    TokenHolder(Source source, Backoff backoff) {
        this.source = source;
        this.backoff = backoff;
    }

    /** Returns the token; while it is being replaced, the next one, or the old one if that fails. */
    CompletionStage<@Nullable String> token() {
        CompletableFuture<@Nullable String> coming;
        String old;
        synchronized (lock) {
            old = token;
            coming = flight;
            if (coming == null && old != null) {
                return CompletableFuture.completedStage(old);
            }
        }
        if (coming == null) {
            return replace(null, false);
        }
        return old == null ? coming : coming.handle((fresh, failure) -> failure == null ? fresh : old);
    }

    /** Has a token replaced that a server refused; the stage fails with the reason when it cannot be. */
    CompletionStage<Boolean> replaceRefused(String refused) {
        return replace(refused, true).thenApply(replaced -> true);
    }

    /** Has a token replaced that ends soon. */
    CompletionStage<@Nullable String> replaceAged(String old) {
        return replace(old, false);
    }

    private CompletionStage<@Nullable String> replace(@Nullable String old, boolean refused) {
        CompletableFuture<@Nullable String> started = new CompletableFuture<>();
        synchronized (lock) {
            if (token != null && !token.equals(old)) {
                return CompletableFuture.completedStage(token);
            }
            if (flight != null) {
                return flight;
            }
            if (refused && !proven && !refusedFresh) {
                refusedFresh = true;
                backoff.failedFresh();
            }
            Throwable standing = backoff.standing();
            if (standing != null) {
                return CompletableFuture.failedStage(standing);
            }
            flight = started;
        }
        start(started, old);
        return started;
    }

    private void start(CompletableFuture<@Nullable String> started, @Nullable String old) {
        try {
            DaemonThreads.start("mattermost-sdk-sign-in", () -> obtain(started, old));
        } catch (Error noThread) {
            fail(started, noThread);
            throw noThread;
        }
    }

    private void obtain(CompletableFuture<@Nullable String> started, @Nullable String old) {
        Obtained obtained;
        try {
            obtained = source.obtain(old);
        } catch (RuntimeException failed) {
            fail(started, failed);
            return;
        } catch (Error failed) {
            fail(started, failed);
            throw failed;
        }
        String result;
        synchronized (lock) {
            if (!isOvertaken()) {
                backoff.succeeded();
                hold(obtained);
            }
            result = token;
        }
        started.complete(result);
    }

    private void fail(CompletableFuture<@Nullable String> started, Throwable failure) {
        String instead;
        synchronized (lock) {
            instead = isOvertaken() ? token : null;
            if (instead == null) {
                backoff.failed(failure);
            }
        }
        if (instead == null) {
            started.completeExceptionally(failure);
        } else {
            started.complete(instead);
        }
    }

    /** Ends the flight, and tells whether what it brings is older than what was set meanwhile. */
    private boolean isOvertaken() {
        boolean was = overtaken;
        flight = null;
        overtaken = false;
        return was;
    }

    /** Holds a token that came in another way. */
    void set(Obtained obtained) {
        synchronized (lock) {
            overtaken = flight != null;
            backoff.succeeded();
            backoff.proven();
            hold(obtained);
        }
    }

    private void hold(Obtained obtained) {
        token = obtained.token();
        proven = obtained.proven();
        refusedFresh = false;
    }

    /** Forgets the token and returns it. */
    @Nullable
    String remove() {
        synchronized (lock) {
            String removed = token;
            token = null;
            return removed;
        }
    }

    /** Notes that a server accepted a token. */
    void accepted(String used) {
        if (proven) {
            return;
        }
        synchronized (lock) {
            if (used.equals(token)) {
                proven = true;
                backoff.proven();
            }
        }
    }
}
