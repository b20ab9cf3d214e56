package io.github.mattermostsdk.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The SDK and its test kit in a local Maven repository of the tests' own, as {@code install} would put them there. It is
 * laid before the user's repository, which stays as it is: what the SDK depends on comes from there, the SDK never does.
 *
 * <p>A release build installs the flat POMs that go to Central, without any parent; another build those of the sources.
 */
final class InstalledSdk {

    private static final Path REPOSITORY = Build.target().resolve("repository");
    private static final String GROUP = "io/github/mattermost-sdk";

    private InstalledSdk() {}

    /** Installs everything anew and returns the repository. */
    static synchronized Path repository() throws IOException {
        Build.delete(REPOSITORY.resolve(GROUP));
        if (!Build.isRelease()) {
            install("mattermost-sdk-parent", Build.root().resolve("pom.xml"), ".pom");
            install("mattermost-sdk-tests-parent", Build.root().resolve("sdk-tests/pom.xml"), ".pom");
        }
        install("mattermost-sdk", pom("sdk"), ".pom");
        install("mattermost-sdk", builtJar(), ".jar");
        install("mattermost-sdk-testkit", pom("sdk-tests/testkit"), ".pom");
        install("mattermost-sdk-testkit", jar("sdk-tests/testkit", "mattermost-sdk-testkit"), ".jar");
        return REPOSITORY;
    }

    /** Returns the jar that the build of the SDK made. */
    static Path builtJar() throws IOException {
        return jar("sdk", "mattermost-sdk");
    }

    private static Path pom(String module) {
        return Build.root().resolve(module).resolve(Build.isRelease() ? ".flattened-pom.xml" : "pom.xml");
    }

    private static Path jar(String module, String artifact) throws IOException {
        Path jar = Build.root()
                .resolve(module)
                .resolve("target")
                .resolve(artifact + "-" + Build.property("sdk.version") + ".jar");
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
