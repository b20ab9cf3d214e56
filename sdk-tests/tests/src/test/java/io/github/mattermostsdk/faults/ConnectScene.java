package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FakeTiming;
import io.github.mattermostsdk.MattermostClientBuilder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** A server whose name is not found, or at whose address nobody listens. */
final class ConnectScene implements Scene {

    private final Store store = new Store();
    private final FaultyServer server = new FaultyServer(store);
    private final Dns trouble;
    private final AtomicInteger left;

    private ConnectScene(Dns trouble, int times) {
        this.trouble = trouble;
        this.left = new AtomicInteger(times);
    }

    static ConnectScene unknownHost(int times) {
        return new ConnectScene(
                name -> {
                    throw new UnknownHostException(name);
                },
                times);
    }

    /** The server listens on one address only. */
    static ConnectScene refused(int times) {
        return new ConnectScene(name -> List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2})), times);
    }

    @Override
    public String url() {
        return "http://chat.example.com:" + server.port();
    }

    @Override
    public MattermostClientBuilder prepare(MattermostClientBuilder builder) {
        Dns dns = name -> left.getAndDecrement() > 0
                ? trouble.lookup(name)
                : List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        return builder.httpClient(new OkHttpClient.Builder().dns(dns).build());
    }

    @Override
    public void begin(Call call, FakeTiming timing) {
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
