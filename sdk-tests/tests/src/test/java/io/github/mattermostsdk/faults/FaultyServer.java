package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.faults.WireFault.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on bare sockets, proper but for one fault that strikes the requests of one call so many times. */
final class FaultyServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Store store;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private volatile @Nullable Call call;
    private volatile @Nullable WireFault fault;

    FaultyServer(Store store) {
        this.store = store;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** From now on the fault strikes the requests of a call, so many times. */
    void arm(WireFault next, Call victim, int times) {
        requests.set(0);
        left.set(times);
        call = victim;
        fault = next;
    }

    /** Counts the requests of a call without doing anything to them. */
    void count(Call victim) {
        requests.set(0);
        call = victim;
    }

    /** Returns how many requests of the call arrived. */
    int requests() {
        return requests.get();
    }

    /** Ends every connection there is. */
    void dropConnections(boolean reset) {
        try {
            for (Socket socket : sockets) {
                if (reset) {
                    socket.setSoLinger(true, 0);
                }
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sockets.clear();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            Connection connection = new Connection(socket);
            boolean open = !strikes(Moment.ACCEPTED) || react(connection, Reply.of(200, "{}"));
            while (open && connection.awaitRequest()) {
                open = strikes(Moment.FIRST_BYTE) ? react(connection, Reply.of(200, "{}")) : serveOne(connection);
            }
        } catch (IOException gone) {
            // The client has ended the connection, which is its way to give up.
        }
    }

    private boolean serveOne(Connection connection) throws IOException {
        String[] line = connection.readHead().split(" ", 3);
        Call victim = call;
        boolean meant = victim != null && victim.isMadeBy(line[0], line[1]);
        if (meant) {
            requests.incrementAndGet();
        }
        if (meant && strikes(Moment.HEAD_READ)) {
            return react(connection, Reply.of(200, "{}"));
        }
        String body = connection.readBody();
        if (meant && strikes(Moment.REQUEST_READ)) {
            WireFault striking = fault;
            boolean carriedOut = striking != null && striking.carriedOut();
            return react(connection, carriedOut ? store.handle(line[0], line[1], body) : Reply.of(200, "{}"));
        }
        connection.answer(store.handle(line[0], line[1], body));
        return true;
    }

    private boolean strikes(Moment moment) {
        WireFault armed = fault;
        return armed != null && armed.moment() == moment && left.getAndDecrement() > 0;
    }

    private boolean react(Connection connection, Reply proper) throws IOException {
        WireFault armed = fault;
        return armed != null && armed.reaction().react(connection, proper);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        dropConnections(false);
    }
}
