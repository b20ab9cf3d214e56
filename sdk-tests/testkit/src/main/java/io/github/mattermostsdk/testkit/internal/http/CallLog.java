package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.RecordedCall;
import java.util.ArrayList;
import java.util.List;

/** Every request since the start, or since the log was last cleared. */
public final class CallLog {

    private final List<RecordedCall> calls = new ArrayList<>();

    synchronized void add(RecordedCall call) {
        calls.add(call);
    }

    /** The requests, in the order in which their answers were ready. */
    public synchronized List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        calls.clear();
    }
}
