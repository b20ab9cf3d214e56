package io.github.mattermostsdk.contract.report;

import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.contract.description.Difference;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** Keeps the books of a run: what each operation answered, and where the wire differs from the description. */
public final class Ledger implements Consumer<Exchange> {
    private final Description description;
    private final HttpUrl site;
    private final Map<String, List<Answer>> answers = new TreeMap<>();
    private final Map<Difference, String> differences = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private String scenario = "setting the stage";
    private String lastOperation = "";

    /**
     * Begins a run.
     *
     * @param description the API description
     * @param site the address of the server
     */
    public Ledger(Description description, HttpUrl site) {
        this.description = description;
        this.site = site;
    }

    @Override
    public synchronized void accept(Exchange exchange) {
        Optional<SpecOperation> operation = description.operation(site, exchange.method(), exchange.url());
        if (operation.isEmpty()) {
            return;
        }
        lastOperation = operation.get().id();
        answers.computeIfAbsent(lastOperation, id -> new ArrayList<>())
                .add(new Answer(exchange.status(), exchange.errorId(), exchange.isNoSuchRoute()));
        description.differences(site, exchange).forEach(difference -> differences.putIfAbsent(difference, scenario));
    }

    /**
     * Notes which scenario begins.
     *
     * @param name its name
     */
    public synchronized void begins(String name) {
        scenario = name;
        lastOperation = "";
    }

    /** Notes that the scenario failed; what it called last is most likely why. */
    public synchronized void failed() {
        if (!lastOperation.isEmpty()) {
            failures.putIfAbsent(lastOperation, scenario);
        }
    }

    /**
     * Returns the scenario that is under way.
     *
     * @return its name
     */
    public synchronized String scenario() {
        return scenario;
    }

    /**
     * Returns the operations that were called.
     *
     * @return their ids
     */
    public synchronized Set<String> called() {
        return new LinkedHashSet<>(answers.keySet());
    }

    /**
     * Returns what an operation answered.
     *
     * @param operation the operationId
     * @return the answers in their order
     */
    public synchronized List<Answer> answers(String operation) {
        return List.copyOf(answers.getOrDefault(operation, List.of()));
    }

    /**
     * Returns where the wire differs from the description.
     *
     * @return the differences, each with the scenario that met it first
     */
    public synchronized Map<Difference, String> differences() {
        return new LinkedHashMap<>(differences);
    }

    /**
     * Returns what came of each operation that was called.
     *
     * @return the outcomes by operationId
     */
    public synchronized Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        answers.forEach((operation, given) -> outcomes.put(operation, outcome(operation, given)));
        return outcomes;
    }

    private Outcome outcome(String operation, List<Answer> given) {
        boolean differs =
                differences.keySet().stream().anyMatch(each -> each.operation().equals(operation));
        if (differs || failures.containsKey(operation)) {
            return Outcome.DIFFERS;
        }
        return Outcome.of(given);
    }
}
