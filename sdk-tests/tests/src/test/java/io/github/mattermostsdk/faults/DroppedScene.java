package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;

/** The server has ended the pooled connection before the request comes, as it does when it is restarted. */
final class DroppedScene implements Scene {

    private final Store store = new Store();
    private final FaultyServer server = new FaultyServer(store);
    private final boolean reset;

    DroppedScene(boolean reset) {
        this.reset = reset;
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void begin(Call call, FakeTiming timing) {
        server.dropConnections(reset);
        server.count(call);
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
