package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A tab of the browser: opens pages, acts as a person would, and remembers requests and errors. */
final class Tab implements AutoCloseable {
    /** What Chromium says of an expression whose page was left before it had a value. */
    private static final String PAGE_LEFT = "Inspected target navigated or closed";

    private static final int MOST_PAGES = 3;

    private static final Map<String, Integer> KEYS = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowDown", 40, "/", 191, " ", 32);

    private final DevTools devTools;
    private final String session;
    private final String context;
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Tab(DevTools devTools, String session, String context) {
        this.devTools = devTools;
        this.session = session;
        this.context = context;
        devTools.listen(this::notice);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", Map.of());
        }
    }

    Tab size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    Tab dark(boolean dark) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Tab withoutScripts() {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Opens a page and waits until it and all that belongs to it is there. */
    Tab open(String url) {
        loaded.clear();
        Map<String, @Nullable Object> answer = send("Page.navigate", Map.of("url", url));
        if (answer.containsKey("errorText")) {
            throw new IllegalStateException(url + ": " + answer.get("errorText"));
        }
        // Without a loader it was a jump on the page that is open already.
        if (answer.containsKey("loaderId")) {
            waitForLoad(url);
        }
        return this;
    }

    void waitForLoad(String what) {
        try {
            if (loaded.poll(60, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException(what + " did not load");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Evaluates an expression on the page, awaiting it if it is a promise, and returns its value. */
    @Nullable
    Object evaluate(String expression) {
        Map<String, @Nullable Object> answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return Json.members(answer.get("result")).get("value");
    }

    /** Evaluates an expression to a text. */
    String text(String expression) {
        return String.valueOf(evaluate(expression));
    }

    /** Waits, without guessing how long it takes, until an expression is true, on another page if this one is left meanwhile. */
    void until(String condition) {
        for (int pages = 1; ; pages++) {
            try {
                await(condition);
                return;
            } catch (IllegalStateException e) {
                if (pages == MOST_PAGES || !String.valueOf(e.getMessage()).contains(PAGE_LEFT)) {
                    throw e;
                }
            }
        }
    }

    private void await(String condition) {
        evaluate("new Promise((yes, no) => { const end = Date.now() + 30000; const look = () => (" + condition
                + ") ? yes(true) : Date.now() > end ? no(new Error('never: ' + " + Json.compact(condition)
                + ")) : setTimeout(look, 20); look(); })");
    }

    void press(String key) {
        int code = KEYS.getOrDefault(key, 0);
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        send(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "windowsVirtualKeyCode",
                        code,
                        "text",
                        text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    void click(String selector) {
        Object place = evaluate("(() => { const box = document.querySelector(" + Json.compact(selector)
                + ").getBoundingClientRect(); return {x: box.x + box.width / 2, y: box.y + box.height / 2}; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            Map<String, @Nullable Object> event = new HashMap<>(Json.members(place));
            event.putAll(Map.of("type", type, "button", "left", "clickCount", 1));
            send("Input.dispatchMouseEvent", event);
        }
    }

    void screenshot(Path file) throws IOException {
        send("Page.bringToFront", Map.of());
        Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** Returns the addresses of all requests, in the order they were made. */
    List<String> requests() {
        return requests;
    }

    /** Returns what the console shows as errors, among it files that are not there. */
    List<String> errors() {
        return errors;
    }

    private void notice(DevTools.Event event) {
        if (!event.session().equals(session)) {
            return;
        }
        Map<String, @Nullable Object> values = event.values();
        switch (event.name()) {
            case "Page.loadEventFired" -> loaded.add(event.name());
            case "Network.requestWillBeSent" ->
                requests.add(String.valueOf(Json.members(values.get("request")).get("url")));
            case "Runtime.exceptionThrown" -> errors.add(String.valueOf(values.get("exceptionDetails")));
            case "Runtime.consoleAPICalled" -> addIfError(values.get("type"), values.get("args"));
            case "Log.entryAdded" -> {
                Map<String, @Nullable Object> entry = Json.members(values.get("entry"));
                addIfError(entry.get("level"), entry.get("text") + " " + entry.get("url"));
            }
            default -> {
                // The other events tell nothing about requests and errors.
            }
        }
    }

    private void addIfError(@Nullable Object level, @Nullable Object what) {
        if ("error".equals(level)) {
            errors.add(String.valueOf(what));
        }
    }

    private Map<String, @Nullable Object> send(String command, Map<String, ?> values) {
        return devTools.send(session, command, values);
    }

    @Override
    public void close() {
        devTools.send("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
