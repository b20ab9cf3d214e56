package io.github.mattermostsdk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A server on which something goes wrong with one request in five, by chance. */
final class SoakServer implements AutoCloseable {

    private static final long BETWEEN_LIMITS = Duration.ofSeconds(5).toNanos();

    final SoakStore store = new SoakStore();
    private final ServerSocket listener;
    private final Random chance;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();
    private final AtomicLong nextLimit = new AtomicLong(System.nanoTime() + BETWEEN_LIMITS);

    SoakServer(long seed) {
        chance = new Random(seed);
        try {
            listener = new ServerSocket(0, 200, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "soak-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    long requests() {
        return requests.get();
    }

    long faults() {
        return faults.get();
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
            boolean open = true;
            while (open && connection.awaitRequest()) {
                open = serveOne(connection);
            }
        } catch (IOException gone) {
            // The client has ended the connection, which is its way to give up.
        } finally {
            sockets.remove(socket);
        }
    }

    private boolean serveOne(Connection connection) throws IOException {
        String[] line = connection.readHead().split(" ", 3);
        requests.incrementAndGet();
        int dice = chance.nextInt(100);
        if (dice < 20) {
            faults.incrementAndGet();
        }
        if (dice == 0) {
            connection.reset();
            return false;
        }
        String body = connection.readBody();
        if (isLimitDue()) {
            connection.answer(Reply.of(429, "limit exceeded\n").with("Retry-After", "1"));
            return true;
        }
        if (dice < 4) {
            connection.answer(Reply.of(503, "down"));
            return true;
        }
        return answer(connection, dice, store.handle(line[0], line[1], body));
    }

    /** The work is done: now its answer may get lost. */
    private static boolean answer(Connection connection, int dice, Reply proper) throws IOException {
        switch (dice) {
            case 4, 5, 6, 7 -> connection.reset();
            case 8, 9, 10 -> connection.finish();
            case 11, 12 -> connection.answer(Reply.of(502, "upstream"));
            case 13 -> connection.answer(Reply.of(504, "upstream"));
            case 14, 15 -> {
                connection.write(proper.head(proper.body().length));
                connection.write(Arrays.copyOf(proper.body(), proper.body().length / 2));
                connection.finish();
            }
            case 16, 17 -> {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                connection.answer(proper);
            }
            case 18, 19 -> {
                connection.answer(proper);
                connection.finish();
            }
            default -> connection.answer(proper);
        }
        return dice > 19 || (dice >= 11 && dice <= 13) || dice == 16 || dice == 17;
    }

    private boolean isLimitDue() {
        long due = nextLimit.get();
        return System.nanoTime() - due > 0 && nextLimit.compareAndSet(due, due + BETWEEN_LIMITS);
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
