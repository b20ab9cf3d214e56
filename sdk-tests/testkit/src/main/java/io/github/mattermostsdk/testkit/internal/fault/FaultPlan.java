package io.github.mattermostsdk.testkit.internal.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shall go wrong with which of the next requests. */
public final class FaultPlan {

    /** In place of the id of an operation: any. */
    public static final String ANY = "*";

    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault.Hold> held = new ArrayList<>();

    /** Lets the next requests to an operation go wrong, after those that are planned already. */
    public synchronized void add(String operationId, int times, Fault fault) {
        if (fault instanceof Fault.Hold hold) {
            held.add(hold);
        }
        for (int i = 0; i < times; i++) {
            entries.add(new Entry(operationId, fault));
        }
    }

    /** What goes wrong with a request, or null if nothing does. */
    public synchronized @Nullable Fault next(String operationId) {
        for (Iterator<Entry> rest = entries.iterator(); rest.hasNext(); ) {
            Entry entry = rest.next();
            if (entry.operationId.equals(ANY) || entry.operationId.equals(operationId)) {
                rest.remove();
                return entry.fault;
            }
        }
        return null;
    }

    /** Plans nothing any more, and lets go whatever is held. */
    public synchronized void clear() {
        entries.clear();
        held.forEach(hold -> hold.released().countDown());
        held.clear();
    }

    /** How many requests are still to go wrong. */
    public synchronized int pending() {
        return entries.size();
    }

    private record Entry(String operationId, Fault fault) {}
}
