package io.github.mattermostsdk.paging;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs {@link Child} in a JVM of its own. */
final class ChildJvm implements AutoCloseable {

    private static final int STATUS_OF_KILLED = 128 + 9;

    private final Process process;

    ChildJvm(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Child.class.getName());
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Ends the program as a power cut does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits for the end of the program, and returns what it printed; nothing if it was killed. */
    List<String> end() throws IOException, InterruptedException {
        List<String> printed = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(printed::add);
        }
        if (process.waitFor() != 0 && !wasKilled()) {
            throw new AssertionError(printed.stream().collect(Collectors.joining("\n")));
        }
        return printed;
    }

    boolean wasKilled() {
        return process.exitValue() == STATUS_OF_KILLED;
    }

    @Override
    public void close() {
        kill();
    }
}
