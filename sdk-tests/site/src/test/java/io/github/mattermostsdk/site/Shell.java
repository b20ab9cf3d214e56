package io.github.mattermostsdk.site;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a sample of the reference as somebody would who pastes it into a shell. */
final class Shell {
    private Shell() {}

    static boolean hasCurl() throws IOException, InterruptedException {
        return run("command -v curl", Map.of()) == 0;
    }

    /** Runs a command and returns its exit code. */
    static int run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It does not end: " + command);
        }
        return process.exitValue();
    }
}
