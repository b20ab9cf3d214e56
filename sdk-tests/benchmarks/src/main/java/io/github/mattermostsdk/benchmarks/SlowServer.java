package io.github.mattermostsdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Answers each request some time after it came, as many at once as there are connections. What it answers is made once and
 * kept: the time of a run is the waiting and the client.
 */
final class SlowServer implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final ServerSocket socket;
    private final Duration delay;
    private final Function<String, byte[]> bodies;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private SlowServer(ServerSocket socket, Duration delay, Function<String, byte[]> bodies) {
        this.socket = socket;
        this.delay = delay;
        this.bodies = bodies;
    }

    /** Starts a server of JSON bodies by path and query. */
    static SlowServer start(Duration delay, Function<String, byte[]> bodies) throws IOException {
        SlowServer server = new SlowServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), delay, bodies);
        daemon(server::accept);
        return server;
    }

    String url() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader requests =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = connection.getOutputStream();
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                skipRest(requests);
                long due = System.nanoTime() + delay.toNanos();
                byte[] answer = made.computeIfAbsent(line.split(" ", 3)[1], target -> answer(bodies.apply(target)));
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                out.write(answer);
                out.flush();
            }
        } catch (SocketException gone) {
            // A client that is closed drops its connections.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipRest(BufferedReader request) throws IOException {
        long body = 0;
        for (String header = request.readLine(); header != null && !header.isEmpty(); header = request.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                body = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
        }
        while (body > 0) {
            body -= request.skip(body);
        }
    }

    private static byte[] answer(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "slow-server");
        thread.setDaemon(true);
        thread.start();
    }
}
