package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.CallListener;
import io.github.mattermostsdk.MattermostClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a program asks of a server. */
final class MeasureCalls {

    private MeasureCalls() {}

    // tag::recipe-measure[]
    /** Counts calls, failures and repeats by operation; any metrics library fits in here. */
    static final class Counters implements CallListener {
        private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();

        @Override
        public void onEnd(End end) {
            add(end.operationId() + (end.failure() == null ? ".ok" : ".failed"), 1);
            add(end.operationId() + ".repeated", Math.max(0, end.attempts() - 1));
            add(end.operationId() + ".millis", end.duration().toMillis());
        }

        private void add(String name, long amount) {
            counters.computeIfAbsent(name, key -> new LongAdder()).add(amount);
        }

        long get(String name) {
            LongAdder counter = counters.get(name);
            return counter == null ? 0 : counter.sum();
        }
    }

    static MattermostClient measured(MattermostClient mattermost, Counters counters) {
        return mattermost.withOptions(o -> o.listener(counters));
    }
    // end::recipe-measure[]
}
