package io.github.mattermostsdk.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a Chromium without a window, and opens tabs in it that share nothing with each other. */
final class Chromium implements AutoCloseable {
    /** A name that could be anybody's: some scripts do on localhost other things than elsewhere. */
    static final String HOST = "docs.example.test";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final String ANNOUNCEMENT = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools devTools;

    private Chromium(Process process, Path profile, DevTools devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** Finds the program on the search path. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        // Tabs of tests that run beside each other must not wait for one another.
                        "--disable-background-timer-throttling",
                        "--disable-backgrounding-occluded-windows",
                        "--disable-renderer-backgrounding",
                        "--no-first-run",
                        "--hide-scrollbars",
                        // Every other host is unknown, so that a foreign request could not even succeed by chance.
                        "--host-resolver-rules=MAP " + HOST + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, DevTools.connect(address(process)));
    }

    private static String address(Process process) throws IOException {
        BufferedReader reader = process.errorReader();
        StringBuilder said = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                // What else it says would fill the pipe in the end, and then it would wait for a reader.
                Thread drain = new Thread(() -> reader.lines().forEach(rest -> {}), "chromium-messages");
                drain.setDaemon(true);
                drain.start();
                return line.substring(ANNOUNCEMENT.length());
            }
            said.append(line).append('\n');
        }
        throw new IOException("Chromium ended: " + said);
    }

    /** Opens an empty tab. */
    Tab tab() {
        String context = String.valueOf(
                devTools.send("", "Target.createBrowserContext", Map.of()).get("browserContextId"));
        Object target = devTools.send(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId");
        Object session = devTools.send(
                        "", "Target.attachToTarget", Map.of("targetId", String.valueOf(target), "flatten", true))
                .get("sessionId");
        return new Tab(devTools, String.valueOf(session), context);
    }

    @Override
    public void close() {
        devTools.close();
        // Its helpers outlive it by a moment and still write into the profile.
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        all.forEach(part -> part.onExit().join());
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
