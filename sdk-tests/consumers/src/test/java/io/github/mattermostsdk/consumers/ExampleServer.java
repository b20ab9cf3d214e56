package io.github.mattermostsdk.consumers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Answers every operation of the OpenAPI document with the example of its response; {@code getMe} is {@code getUser}. What
 * has {@code missing} for its id is not found.
 */
final class ExampleServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> served = Collections.synchronizedList(new ArrayList<>());

    private ExampleServer(HttpServer server) {
        this.server = server;
    }

    /** One operation's answer. */
    private record Answer(String id, String method, Pattern path, int status, String body) {

        boolean isFor(HttpExchange exchange) {
            return method.equalsIgnoreCase(exchange.getRequestMethod())
                    && path.matcher(exchange.getRequestURI().getRawPath()).matches();
        }
    }

    static ExampleServer start() throws IOException {
        return start(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Starts it on a server that was made before, which may speak TLS. */
    static ExampleServer start(HttpServer server) {
        List<Answer> answers = SpecDocument.load(Build.root().resolve("openapi")).operations().stream()
                .map(ExampleServer::answer)
                // A fixed segment wins over a variable one: users/me over users/{user_id}.
                .sorted(Comparator.comparing(answer -> answer.path().pattern().contains("[^/]+")))
                .toList();
        ExampleServer started = new ExampleServer(server);
        server.setExecutor(started.threads);
        server.createContext("/api/v4/", exchange -> started.serve(exchange, answers));
        server.start();
        return started;
    }

    private static Answer answer(SpecOperation operation) {
        String pattern = "/api/v4" + operation.path().replaceAll("\\{[^}]+}", "[^/]+");
        String body = operation
                .success()
                .content()
                .map(content -> content.example())
                .filter(SpecNode::exists)
                .map(SpecNode::toJson)
                .orElse("");
        return new Answer(
                operation.id(),
                operation.method(),
                Pattern.compile(pattern),
                Integer.parseInt(operation.success().status()),
                body);
    }

    private void serve(HttpExchange exchange, List<Answer> answers) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            boolean missing = exchange.getRequestURI().getRawPath().contains("/missing");
            for (Answer answer : answers) {
                if (!missing && answer.isFor(exchange)) {
                    served.add(answer.id());
                    send(exchange, answer.status(), answer.body());
                    return;
                }
            }
            send(
                    exchange,
                    404,
                    "{\"id\":\"example.missing\",\"message\":\"There is no such thing.\",\"status_code\":404}");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Returns the port. */
    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port();
    }

    /** Returns the ids of the operations that were called, in their order. */
    List<String> served() {
        return List.copyOf(served);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
