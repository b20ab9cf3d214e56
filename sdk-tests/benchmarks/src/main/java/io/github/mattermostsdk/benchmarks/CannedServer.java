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
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers GET requests with the same bytes each time, uncompressed, over kept connections. It does as little as a server
 * can, so that what is measured is the client.
 */
final class CannedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, byte[]> answers;

    private CannedServer(ServerSocket socket, Map<String, byte[]> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /** Starts a server of JSON bodies by path. */
    static CannedServer start(Map<String, byte[]> bodies) throws IOException {
        Map<String, byte[]> answers = bodies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, body -> answer("200 OK", body.getValue())));
        CannedServer server = new CannedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
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
                String path = line.split(" ", 3)[1].split("\\?", 2)[0];
                skipHeaders(requests);
                out.write(answers.getOrDefault(
                        path, answer("404 Not Found", ("{\"id\":\"" + path + "\"}").getBytes(StandardCharsets.UTF_8))));
                out.flush();
            }
        } catch (SocketException gone) {
            // A client that ends without closing its connections is what some programs here measure.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipHeaders(BufferedReader requests) throws IOException {
        String header = requests.readLine();
        while (header != null && !header.isEmpty()) {
            header = requests.readLine();
        }
    }

    private static byte[] answer(String status, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "canned-server");
        thread.setDaemon(true);
        thread.start();
    }
}
