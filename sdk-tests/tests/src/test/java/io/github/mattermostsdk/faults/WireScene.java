package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;
import io.github.mattermostsdk.MattermostClientBuilder;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A fault of the wire, on bare sockets. */
final class WireScene implements Scene {

    private final Store store = new Store();
    private final FaultyServer server = new FaultyServer(store);
    private final String scheme;
    private final WireFault fault;
    private final int times;
    private UnaryOperator<MattermostClientBuilder> change = UnaryOperator.identity();

    WireScene(String scheme, WireFault fault, int times) {
        this.scheme = scheme;
        this.fault = fault;
        this.times = times;
    }

    /** A server that does not go on is given up after a short while. */
    WireScene impatient() {
        change = builder -> builder.readTimeout(Duration.ofMillis(400));
        return this;
    }

    @Override
    public String url() {
        return scheme + "://127.0.0.1:" + server.port();
    }

    @Override
    public MattermostClientBuilder prepare(MattermostClientBuilder builder) {
        return change.apply(builder);
    }

    @Override
    public void begin(Call call, FakeTiming timing) {
        server.arm(fault, call, times);
    }

    @Override
    public int requests() {
        return server.requests();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
    }
}
