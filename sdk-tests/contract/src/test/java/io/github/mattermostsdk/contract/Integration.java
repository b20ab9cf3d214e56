package io.github.mattermostsdk.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that a button calls. */
final class Integration implements AutoCloseable {
    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    private Integration(HttpServer server) {
        this.server = server;
    }

    static Integration start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Integration integration = new Integration(server);
        server.createContext("/", integration::answer);
        server.start();
        return integration;
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestURI().getPath());
        exchange.getRequestBody().readAllBytes();
        byte[] body = "{\"ephemeral_text\":\"pressed\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/press";
    }

    /** The paths that were called. */
    List<String> calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
