package io.github.mattermostsdk.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Speaks the DevTools protocol: commands with answers, and events of the tabs. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    /**
     * Something that happened in a tab.
     *
     * @param session the tab
     * @param name such as {@code Page.loadEventFired}
     * @param values what is known of it
     */
    record Event(String session, String name, Map<String, @Nullable Object> values) {}

    private final Map<Integer, CompletableFuture<Map<String, @Nullable Object>>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final StringBuilder incoming = new StringBuilder();
    private @Nullable WebSocket socket;

    private DevTools() {}

    static DevTools connect(String address) {
        DevTools devTools = new DevTools();
        devTools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), devTools)
                .join();
        return devTools;
    }

    void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    /** Sends a command, to a tab or with an empty session to the browser, and waits for the answer. */
    Map<String, @Nullable Object> send(String session, String command, Map<String, ?> values) {
        int number = numbers.incrementAndGet();
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("id", number);
        message.put("method", command);
        message.put("params", values);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<Map<String, @Nullable Object>> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        WebSocket connected = socket;
        if (connected == null) {
            throw new IllegalStateException("not connected");
        }
        synchronized (this) {
            // One text at a time is all that a web socket takes.
            connected.sendText(Json.compact(message), true).join();
        }
        Map<String, @Nullable Object> result =
                answer.orTimeout(120, TimeUnit.SECONDS).join();
        if (result.containsKey("error")) {
            throw new IllegalStateException(command + ": " + result.get("error"));
        }
        return Json.members(result.get("result"));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        incoming.append(data);
        if (last) {
            Map<String, @Nullable Object> message = Json.object(incoming.toString());
            incoming.setLength(0);
            receive(message);
        }
        webSocket.request(1);
        return null;
    }

    private void receive(Map<String, @Nullable Object> message) {
        if (message.get("id") instanceof Number number) {
            CompletableFuture<Map<String, @Nullable Object>> answer = waiting.remove(number.intValue());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            Event event = new Event(
                    String.valueOf(message.getOrDefault("sessionId", "")),
                    String.valueOf(message.get("method")),
                    Json.members(message.get("params")));
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
