package io.github.mattermostsdk.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in JVMs of their own, of the JDK that runs this one. */
final class ChildJvm {

    private ChildJvm() {}

    /**
     * What the start of a program cost.
     *
     * @param wall from the start of the JVM until the program had done its work
     * @param cpu what all its threads used until then
     */
    record Cost(Duration wall, Duration cpu) {}

    /** Runs a program until it has said that it is ready, then lets it end. */
    static Cost run(List<String> options, String classPath, String mainClass, String... arguments) throws IOException {
        long start = System.nanoTime();
        Process process = start(options, classPath, mainClass, arguments);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            if (line == null) {
                throw new IOException(mainClass + " ended too early");
            }
            Duration cpu = process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
            process.getOutputStream().close();
            expectSuccess(process, mainClass);
            return new Cost(wall, cpu);
        }
    }

    /** Runs a program to its end and returns what it printed. */
    static List<String> lines(List<String> options, String classPath, Class<?> main, String... arguments)
            throws IOException {
        Process process = start(options, classPath, main.getName(), arguments);
        process.getOutputStream().close();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            expectSuccess(process, main.getName());
            return lines;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Process start(List<String> options, String classPath, String mainClass, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .start();
    }

    private static void expectSuccess(Process process, String program) throws IOException {
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(program + " ended with status " + status);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " ran", e);
        }
    }
}
