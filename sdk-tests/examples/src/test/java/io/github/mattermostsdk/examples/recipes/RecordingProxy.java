package io.github.mattermostsdk.examples.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy for plain HTTP that takes every server for one and the same, and may ask for a password. */
final class RecordingProxy implements AutoCloseable {
    private final HttpServer http;
    private final String target;
    private final String credentials;
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    private RecordingProxy(HttpServer http, String target, String credentials) {
        this.http = http;
        this.target = target;
        this.credentials = credentials;
    }

    static RecordingProxy start(String target, String credentials) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RecordingProxy proxy = new RecordingProxy(http, target, credentials);
        http.createContext("/", proxy::handle);
        http.start();
        return proxy;
    }

    static RecordingProxy start(String target, String user, String password) throws IOException {
        return start(target, "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8)));
    }

    InetSocketAddress address() {
        return http.getAddress();
    }

    List<String> requested() {
        return List.copyOf(requested);
    }

    int refused() {
        return refused.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String sent = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
            if (!credentials.isEmpty() && !credentials.equals(sent)) {
                refused.incrementAndGet();
                exchange.getResponseHeaders().add("Proxy-Authenticate", "Basic realm=\"proxy\"");
                exchange.sendResponseHeaders(407, -1);
                return;
            }
            requested.add(exchange.getRequestURI().toString());
            HttpResponse<byte[]> answer = forward(exchange);
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(target + exchange.getRequestURI().getRawPath()))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
