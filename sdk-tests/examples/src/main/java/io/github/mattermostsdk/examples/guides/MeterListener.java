package io.github.mattermostsdk.examples.guides;

import io.github.mattermostsdk.CallListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

// tag::resilience-micrometer[]
/** Counts and times the calls of a client with Micrometer. */
record MeterListener(MeterRegistry registry) implements CallListener {

    @Override
    public void onEnd(End end) {
        Timer.builder("mattermost.calls")
                .tag("operation", end.operationId())
                .tag("status", end.status() == 0 ? "none" : "" + end.status())
                .tag("outcome", end.failure() == null ? "success" : "failure")
                .register(registry)
                .record(end.duration());
        registry.counter("mattermost.bytes.sent").increment((double) end.bytesSent());
        registry.counter("mattermost.bytes.received").increment((double) end.bytesReceived());
    }

    @Override
    public void onWait(Wait wait) {
        Counter.builder("mattermost.waits")
                .tag("operation", wait.operationId())
                .tag("reason", wait.reason().name())
                .baseUnit("seconds")
                .register(registry)
                .increment(wait.duration().toMillis() / 1000.0);
    }
}
// end::resilience-micrometer[]
