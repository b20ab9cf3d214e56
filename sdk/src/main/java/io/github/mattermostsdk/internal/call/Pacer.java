package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.RateLimit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calls of all threads within the rate limit of the server, as far as its answers tell it: so many at once,
 * then one after the other as places become free.
 *
 * <p>The server names the size of its bucket, what is left in it, and in how many whole seconds it will be full again.
 * The rate follows from the last two, rounded to the slow side; the largest one seen is nearest to the truth.
 */
final class Pacer {

    /** One call a second: servers know no lower rate. */
    private static final double SLOWEST = 1.0 / TimeUnit.SECONDS.toNanos(1);

    private static final Duration SHORTEST_BLOCK = Duration.ofSeconds(1);

    /** One place, less what reckoning with fractions loses. */
    private static final double ONE = 1 - 1e-6;

    private static final Duration SPREAD = Duration.ofMillis(250);

    private final Timing timing;
    private final Object lock = new Object();
    private boolean known;
    private double capacity = 1;
    private double perNano = SLOWEST;

    /** Free places at the moment {@link #at}; while calls are queued that moment is the turn of the last of them. */
    private double free;

    private long at;
    private long blockedUntil;
    private int inFlight;
    private @Nullable RateLimit last;

    Pacer(Timing timing) {
        this.timing = timing;
        this.at = timing.nanoTime();
        this.blockedUntil = at;
    }

    /** Books the next place and returns how long it takes until it is free. */
    Duration book() {
        synchronized (lock) {
            long now = timing.nanoTime();
            long blocked = Math.max(0, blockedUntil - now);
            if (!known) {
                // Nothing tells how fast the waiting calls may follow each other: not all at once.
                return Duration.ofNanos(blocked == 0 ? 0 : blocked + (long) (SPREAD.toNanos() * timing.random()));
            }
            if (at - now <= 0) {
                free = Math.min(capacity, free + (now - at) * perNano);
                at = now;
                if (free >= ONE && blocked == 0) {
                    free = Math.max(0, free - 1);
                    return Duration.ZERO;
                }
            }
            long turn = at + (long) Math.ceil(Math.max(0, 1 - free) / perNano);
            at = now + Math.max(turn - now, blocked);
            free = 0;
            return Duration.ofNanos(at - now);
        }
    }

    /** Gives a place back that will not be used; only the last one of the queue can be had by another call. */
    void unbook() {
        synchronized (lock) {
            if (known && at - timing.nanoTime() > 0) {
                at -= (long) (1 / perNano);
            } else if (known) {
                free = Math.min(capacity, free + 1);
            }
        }
    }

    /** Returns how long no call is to be sent because the server refused one. */
    Duration blockedFor() {
        synchronized (lock) {
            return Duration.ofNanos(Math.max(0, blockedUntil - timing.nanoTime()));
        }
    }

    /** Notes that a call is being sent. */
    void sent() {
        synchronized (lock) {
            inFlight++;
        }
    }

    /** Notes that no answer came. */
    void unanswered() {
        synchronized (lock) {
            inFlight--;
        }
    }

    /**
     * Notes an answer.
     *
     * @param limit what it said about the limit
     * @param refused whether it was a 429
     * @param fromMattermost whether the server itself answered: silence about limits then means that there are none
     */
    void answered(@Nullable RateLimit limit, boolean refused, boolean fromMattermost) {
        synchronized (lock) {
            inFlight--;
            if (limit != null && limit.remaining() != null && limit.limit() != null) {
                learn(limit, limit.limit(), limit.remaining(), refused);
            } else if (fromMattermost && !refused) {
                known = false;
                last = null;
            }
            if (refused) {
                block(limit);
            }
        }
    }

    private void learn(RateLimit limit, int size, int remaining, boolean refused) {
        long now = timing.nanoTime();
        boolean first = !known;
        known = true;
        last = limit;
        capacity = Math.max(1, size);
        Duration reset = limit.reset();
        if (reset != null && !reset.isZero() && size > remaining) {
            double rate = (double) (size - remaining) / Durations.nanos(reset);
            perNano = refused ? Math.max(rate, SLOWEST) : Math.max(rate, perNano);
        }
        if (at - now <= 0) {
            // Calls under way may have been counted by the server when it wrote this, or not. Our own count knows.
            boolean certain = first || inFlight == 0;
            double counted = Math.min(capacity, free + (now - at) * perNano);
            free = certain ? Math.max(0, remaining - inFlight) : Math.min(counted, remaining);
            at = now;
        }
    }

    private void block(@Nullable RateLimit limit) {
        Duration wait = limit == null || limit.retryAfter() == null ? SHORTEST_BLOCK : limit.retryAfter();
        Duration capped = Durations.min(Durations.max(wait, SHORTEST_BLOCK), RetryRules.LONGEST_RETRY_AFTER);
        long until = timing.nanoTime() + Durations.nanos(capped);
        blockedUntil = Math.max(blockedUntil, until);
        free = 0;
    }

    @Nullable
    RateLimit last() {
        synchronized (lock) {
            return last;
        }
    }
}
