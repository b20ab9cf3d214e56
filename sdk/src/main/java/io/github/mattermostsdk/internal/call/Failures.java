package io.github.mattermostsdk.internal.call;

import io.github.mattermostsdk.error.TransportException.Kind;
import io.github.mattermostsdk.internal.http.Failure;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Failures that come from the course of a call, not from the wire. */
final class Failures {

    private Failures() {}

    static Failure.Unanswered outOfTime(String id, Deadline deadline, boolean sent, @Nullable IOException cause) {
        Duration limit = deadline.limit();
        String after = limit == null ? "" : " after " + Durations.text(limit);
        return new Failure.Unanswered(
                Kind.TIMEOUT, id + " failed: the whole call was out of time" + after, id, sent, true, cause);
    }

    static Failure.Unanswered cancelled(String id, CancelSignal signal, boolean sent, @Nullable IOException cause) {
        return new Failure.Unanswered(Kind.CANCELLED, id + " was given up: " + signal.reason(), id, sent, true, cause);
    }

    static Failure.Unanswered interrupted(String id) {
        return new Failure.Unanswered(
                Kind.INTERRUPTED, id + " was given up: its thread was interrupted", id, false, true, null);
    }
}
