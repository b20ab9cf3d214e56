package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.TransportException.Kind;
import io.github.mattermostsdk.error.UnknownOutcome;
import io.github.mattermostsdk.internal.http.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps in mind whether a write may have been carried out although no answer said so. */
final class Fate {

    private final CallSpec<?> spec;
    private @Nullable Instant sending;
    private @Nullable Instant unknownSince;

    Fate(CallSpec<?> spec) {
        this.spec = spec;
    }

    /** Notes when an attempt begins. */
    void sending(Instant now) {
        sending = now;
    }

    /** Notes how the attempt ended. */
    void failed(Failure failure) {
        if (unknownSince == null && isWrite() && mayHaveBeenCarriedOut(failure)) {
            unknownSince = sending;
        }
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
                case 500 -> answered.error().id().equals("api.post.deduplicate_create_post.pending");
                default -> false;
            };
        }
        return false;
    }

    /** Returns what is known, or null when the fate of the call is certain. */
    @Nullable
    UnknownOutcome unknown() {
        return unknownSince == null
                ? null
                : new UnknownOutcome(
                        spec.operation().id(),
                        unknownSince,
                        null,
                        spec.operation().idempotent());
    }
}
