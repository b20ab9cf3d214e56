package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.TransportException.Kind;
import io.github.mattermostsdk.error.UnknownOutcome;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps in mind whether a write may have been carried out although no answer said so. */
final class Fate {

    /** The server remembers a key for 30 seconds; a request may take a while to reach it. */
    private static final Duration LAST_RETRY = Duration.ofSeconds(25);

    private static final Duration LAST_SENDING = Duration.ofSeconds(28);

    private final CallSpec<?> spec;
    private final Timing timing;
    private final @Nullable String key;
    private Sending sending = new Sending(Instant.EPOCH, 0);
    private volatile @Nullable Sending unknown;

    /**
     * Starts with nothing sent.
     *
     * @param key the key by which the server knows a repeated request, or null
     */
    Fate(CallSpec<?> spec, Timing timing, @Nullable String key) {
        this.spec = spec;
        this.timing = timing;
        this.key = key;
    }

    /** Notes when an attempt begins. */
    void sending() {
        sending = new Sending(timing.now(), timing.nanoTime());
    }

    /** Notes how the attempt ended. */
    void failed(Failure failure) {
        if (unknown == null && isWrite() && mayHaveBeenCarriedOut(failure)) {
            unknown = sending;
        }
    }

    /** Tells whether the server may have carried the operation out. */
    boolean isUnknown() {
        return unknown != null;
    }

    /** Tells whether the operation may be sent again after a wait, even if it was carried out before. */
    boolean isSafe(Duration wait) {
        return spec.operation().idempotent() || (key != null && !isLaterThan(LAST_RETRY, wait));
    }

    /** Tells whether it is too late for the server to know the key: checked again when the request is written. */
    boolean isForgotten() {
        return key != null && !spec.operation().idempotent() && isLaterThan(LAST_SENDING, Duration.ZERO);
    }

    private boolean isLaterThan(Duration limit, Duration wait) {
        Sending first = unknown;
        return first != null && timing.nanoTime() - first.nanos() > Durations.nanos(limit.minus(wait));
    }

    /** A POST that may be sent again is mostly a search: what it would have written is nothing to warn of. */
    private boolean isWrite() {
        return switch (spec.request().method()) {
            case "GET" -> false;
            case "POST" -> !spec.operation().idempotent();
            default -> true;
        };
    }

    private static boolean mayHaveBeenCarriedOut(Failure failure) {
        if (failure instanceof Failure.Unanswered unanswered) {
            return unanswered.sent() && unanswered.kind() != Kind.UPLOAD_SOURCE;
        }
        if (failure instanceof Failure.Answered answered) {
            return switch (answered.error().status()) {
                // With an error id of Mattermost these say what happened; without, a proxy lost sight of the request.
                case 408, 502, 503, 504 -> answered.error().id().isEmpty();
                case 500 -> RetryRules.isPending(failure);
                default -> false;
            };
        }
        return false;
    }

    /** Returns what is known, or null when the fate of the call is certain. */
    @Nullable
    UnknownOutcome outcome() {
        Sending first = unknown;
        return first == null
                ? null
                : new UnknownOutcome(
                        spec.operation().id(), first.at(), key, spec.operation().idempotent());
    }

    /** When an attempt began, for people and for reckoning. */
    private record Sending(Instant at, long nanos) {}
}
