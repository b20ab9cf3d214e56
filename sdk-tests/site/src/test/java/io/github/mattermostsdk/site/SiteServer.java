package io.github.mattermostsdk.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the site from a folder that is not the root, as a file server would. */
final class SiteServer implements AutoCloseable {
    private static final String FOLDER = "/docs/java/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final Path site;

    private SiteServer(HttpServer server, Path site) {
        this.server = server;
        this.site = site;
    }

    static SiteServer start(Path site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer siteServer = new SiteServer(server, site);
        server.createContext("/", siteServer::answer);
        server.start();
        return siteServer;
    }

    /** Returns the address of the site as the browser sees it, with a slash at its end. */
    String address() {
        return "http://" + Chromium.HOST + ":" + server.getAddress().getPort() + FOLDER;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = site.resolve(path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "none");
            // Browsers ask for it on their own where a page names no icon, as Javadoc's do.
            if (path.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (Files.isRegularFile(file)) {
                byte[] content = Files.readAllBytes(file);
                String name = file.toString();
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                TYPES.getOrDefault(
                                        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
