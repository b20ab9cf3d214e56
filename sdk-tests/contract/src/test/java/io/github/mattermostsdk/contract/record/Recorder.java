package io.github.mattermostsdk.contract.record;

import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.json.Json;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Writes every exchange into a file of its operation, with secrets taken out, and an index: the form of the recordings
 * that the tests of the SDK are fed with.
 */
public final class Recorder implements Consumer<Exchange> {
    private final Path folder;
    private final Description description;
    private final HttpUrl site;
    private final Supplier<String> scenario;
    private final Secrets secrets;
    private final Map<SpecOperation, Map<String, Object>> recorded = new LinkedHashMap<>();

    /**
     * Begins to record.
     *
     * @param folder where the files are written to
     * @param description the API description
     * @param site the address of the server
     * @param scenario tells the name of the scenario that is under way
     */
    public Recorder(Path folder, Description description, HttpUrl site, Supplier<String> scenario) {
        this.folder = folder;
        this.description = description;
        this.site = site;
        this.scenario = scenario;
        this.secrets = new Secrets(description.secretNames());
    }

    @Override
    public synchronized void accept(Exchange exchange) {
        description.operation(site, exchange.method(), exchange.url()).ifPresent(operation -> {
            Map<String, Object> exchanges = recorded.computeIfAbsent(operation, each -> new LinkedHashMap<>());
            String name = name(exchange, exchanges.keySet());
            exchanges.put(name, new RecordedExchange(name, operation, site, exchange).toJson(secrets));
        });
    }

    /** Names an exchange after its scenario, with a number where it is not the only one. */
    private String name(Exchange exchange, Set<String> taken) {
        String base = scenario.get()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
        String name = base + "-" + exchange.actor();
        for (int number = 2; taken.contains(name); number++) {
            name = base + "-" + exchange.actor() + "-" + number;
        }
        return name;
    }

    /** Writes the files. Nothing else in the folder is touched. */
    public synchronized void write() {
        Map<String, Object> index = new TreeMap<>();
        recorded.forEach((operation, exchanges) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("operationId", operation.id());
            file.put("method", operation.method());
            file.put("path", RecordedExchange.template(operation));
            file.put("exchanges", List.copyOf(exchanges.values()));
            write(operation.id(), file);
            index.put(operation.id(), summary(exchanges));
        });
        write("index", index);
    }

    private static Map<String, Object> summary(Map<String, Object> exchanges) {
        Set<Integer> statuses = new TreeSet<>();
        for (Object exchange : exchanges.values()) {
            @Nullable
            Object status = Json.object(Json.object(exchange).get("response")).get("status");
            statuses.add(Integer.valueOf(String.valueOf(status)));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("covered", true);
        summary.put("success", statuses.stream().anyMatch(status -> status / 100 == 2));
        summary.put("statuses", new ArrayList<>(statuses));
        return summary;
    }

    private void write(String name, Map<String, Object> content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), Json.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
