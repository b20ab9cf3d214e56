package io.github.mattermostsdk.consumers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program to be run in a process of its own, with the JDK that runs the tests. */
final class Command {

    /** Nothing here takes so long; a hanging program shall not hold up the build. */
    private static final Duration MOST = Duration.ofMinutes(8);

    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Path folder;

    private Command(List<String> command) {
        this.command = command;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    static Command of(List<String> command) {
        return new Command(command);
    }

    /** Makes a command that runs Java with these arguments. */
    static Command java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Build.tool("java"));
        command.addAll(List.of(arguments));
        return new Command(command);
    }

    /** Runs it in a folder. */
    Command in(Path folder) {
        this.folder = folder;
        return this;
    }

    /** Sets a variable of the environment. */
    Command with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs it to its end. */
    Outcome run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Thread watch = new Thread(() -> endIfTooLong(process), "watch");
        watch.setDaemon(true);
        watch.start();
        List<String> lines = new ArrayList<>();
        long last = System.nanoTime();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                last = System.nanoTime();
            }
            int status = process.waitFor();
            return new Outcome(status, lines, Duration.ofNanos(System.nanoTime() - last));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + command.get(0) + " ran", e);
        }
    }

    private static void endIfTooLong(Process process) {
        try {
            if (!process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
