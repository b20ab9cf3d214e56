package io.github.mattermostsdk.paging;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a program of the tests in a JVM of its own. */
public final class ChildJvm implements AutoCloseable {

    private static final int STATUS_OF_KILLED = 128 + 9;

    private final Process process;

    /**
     * Starts a program.
     *
     * @param options options of the JVM
     * @param program the class with the main method
     * @param arguments what it is given
     * @throws IOException if it can't be started
     */
    public ChildJvm(List<String> options, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /**
     * Ends the program as a power cut does, when it has printed so many lines.
     *
     * @param lines how many lines
     * @throws IOException if what it prints can't be read
     */
    public void killAfter(int lines) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        int printed = 0;
        while (printed < lines && output.readLine() != null) {
            printed++;
        }
        kill();
    }

    /** Ends the program as a power cut does. */
    public void kill() {
        // The process itself would also close what somebody else is reading just now.
        process.toHandle().destroyForcibly();
    }

    /**
     * Waits for the end of the program, which must be a good one, or a kill.
     *
     * @return what it printed
     * @throws IOException if that can't be read
     * @throws InterruptedException if the thread is interrupted
     */
    public List<String> end() throws IOException, InterruptedException {
        List<String> printed = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(printed::add);
        }
        if (process.waitFor() != 0 && !wasKilled()) {
            throw new AssertionError(printed.stream().collect(Collectors.joining("\n")));
        }
        return printed;
    }

    /**
     * Tells how the program ended.
     *
     * @return whether it was killed
     */
    public boolean wasKilled() {
        return process.exitValue() == STATUS_OF_KILLED;
    }

    @Override
    public void close() {
        kill();
    }
}
