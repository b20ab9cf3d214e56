package io.github.mattermostsdk.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The SDK in a local Maven repository of the tests' own, as {@code install} would put it there. It is laid before the
 * user's repository, which stays as it is: what the SDK depends on comes from there, the SDK never does.
 */
final class InstalledSdk {

    private static final Path REPOSITORY = Build.target().resolve("repository");
    private static final String GROUP = "io/github/mattermost-sdk";

    private InstalledSdk() {}

    /** Installs the SDK and its parent and returns the repository. */
    static synchronized Path repository() throws IOException {
        Path root = Build.root();
        install("mattermost-sdk-parent", root.resolve("pom.xml"), ".pom");
        install("mattermost-sdk", root.resolve("sdk/pom.xml"), ".pom");
        install("mattermost-sdk", builtJar(), ".jar");
        return REPOSITORY;
    }

    /** Returns the jar that the build of the SDK made. */
    static Path builtJar() throws IOException {
        Path jar = Build.root().resolve("sdk/target/mattermost-sdk-" + Build.property("sdk.version") + ".jar");
        if (!Files.exists(jar)) {
            throw new IOException("There is no " + jar + ": run the phase verify");
        }
        return jar;
    }

    private static void install(String artifact, Path file, String suffix) throws IOException {
        String version = Build.property("sdk.version");
        Path folder = REPOSITORY.resolve(GROUP).resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(artifact + "-" + version + suffix), StandardCopyOption.REPLACE_EXISTING);
    }
}
