package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;

/** A redirect: of every status, to everywhere. */
final class RedirectScene implements Scene {

    private final Store store = new Store();
    private final FaultyServer server = new FaultyServer(store);
    private final FaultyServer other = new FaultyServer(new Store());
    private final int status;
    private final String to;
    private final int times;

    RedirectScene(int status, String to, int times) {
        this.status = status;
        this.to = to;
        this.times = times;
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    private String location(String path) {
        String ticket = (path.contains("?") ? "&" : "?") + "ticket=" + Secrets.TICKET;
        return switch (to) {
            case "same" -> "/moved?ticket=" + Secrets.TICKET;
            case "itself" -> path;
            case "other" -> "http://127.0.0.1:" + other.port() + path + ticket;
            case "https" -> "https://127.0.0.1:" + server.port() + path + ticket;
            case "folder" -> "/sub" + path;
            default -> throw new IllegalArgumentException(to);
        };
    }

    @Override
    public void begin(Call call, FakeTiming timing) {
        Reply redirect = Reply.of(status, "");
        Reply answer = to.equals("nowhere") ? redirect : redirect.with("Location", location(call.path()));
        server.arm(WireFault.answer(answer), call, times);
        other.count(call);
    }

    @Override
    public int requests() {
        return server.requests();
    }

    @Override
    public int strayRequests() {
        return other.requests();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
        other.close();
    }
}
