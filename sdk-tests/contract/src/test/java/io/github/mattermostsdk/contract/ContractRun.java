package io.github.mattermostsdk.contract;

import io.github.mattermostsdk.contract.description.Description;
import io.github.mattermostsdk.contract.description.Project;
import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.contract.record.Recorder;
import io.github.mattermostsdk.contract.report.Ledger;
import io.github.mattermostsdk.contract.report.Results;
import io.github.mattermostsdk.contract.server.Stage;
import io.github.mattermostsdk.contract.server.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All scenarios on one server, and what is found. Ends with the last test, whichever that is. */
final class ContractRun implements AutoCloseable {
    private final long startedAt = System.nanoTime();
    private final Description description = Description.load();
    private final Target target = Target.open();
    private final Ledger ledger = new Ledger(description, target.site());
    private final @Nullable Path recordings = recordings();
    private final @Nullable Recorder recorder = recorder();
    private final Stage stage = setStage();
    private final Thread interruption = new Thread(this::leave, "contract clean-up");
    private int scenarios;

    ContractRun() {
        // Whoever stops a run with Ctrl-C leaves nothing behind either.
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    /** In memory it is always recorded, so that each build shows that the recorder works. */
    private @Nullable Path recordings() {
        String folder = System.getProperty("record", "");
        if (!folder.isEmpty()) {
            return Project.folder(folder);
        }
        String name = target.isPublished() ? "in-memory" : "old-server";
        return target.isReal() ? null : Project.folder("sdk-tests/contract/target/recordings/" + name);
    }

    private @Nullable Recorder recorder() {
        return recordings == null ? null : new Recorder(recordings, description, target.site(), ledger::scenario);
    }

    /** Writes what was recorded so far and tells where it lies; empty if nothing is recorded. */
    Optional<Path> writeRecordings() {
        if (recorder != null) {
            recorder.write();
        }
        return Optional.ofNullable(recordings);
    }

    private Stage setStage() {
        Consumer<Exchange> listener = ledger;
        try {
            return new Stage(target, recorder == null ? listener : listener.andThen(recorder));
        } catch (RuntimeException e) {
            target.close();
            throw e;
        }
    }

    Description description() {
        return description;
    }

    Ledger ledger() {
        return ledger;
    }

    Stage stage() {
        return stage;
    }

    boolean isReal() {
        return target.isReal();
    }

    boolean isPublished() {
        return target.isPublished();
    }

    void begins(String scenario) {
        scenarios++;
        ledger.begins(scenario);
    }

    int scenarios() {
        return scenarios;
    }

    Duration duration() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    Results results() {
        String name = target.isReal() ? stage.version().toString() : Results.IN_MEMORY;
        return new Results(name, ledger.outcomes());
    }

    private void leave() {
        stage.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(interruption);
        try {
            leave();
        } finally {
            writeRecordings();
            target.close();
        }
    }
}
