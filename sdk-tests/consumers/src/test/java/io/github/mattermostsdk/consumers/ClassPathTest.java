package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plainest user: a Maven project whose only dependency is the SDK. */
class ClassPathTest {

    /** What docs/adr/0004 says, and nothing else: no generator, no second OkHttp. */
    private static final Set<String> JARS = Set.of(
            "annotations",
            "jspecify",
            "kotlin-stdlib",
            "mattermost-sdk",
            "moshi",
            "okhttp-jvm",
            "okio-jvm",
            "retrofit");

    private static final Pattern FIRST_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("(?:public |final )*class (\\w+)");

    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    private static ConsumerProject project;
    private static String mainClass;

    @BeforeAll
    static void build() throws IOException {
        String readme = Files.readString(Build.root().resolve("README.md"));
        String snippet = first(FIRST_BLOCK, readme).group(1);
        mainClass = first(CLASS, snippet).group(1);
        project = ConsumerProject.copyOf("class-path");
        project.add("src/main/java/" + mainClass + ".java", snippet);
        project.build("compile");
    }

    @Test
    void theFirstSnippetOfTheReadmeRuns() throws IOException {
        try (ExampleServer server = ExampleServer.start()) {
            Outcome outcome = Command.java("-cp", project.classPath(), mainClass, "duo18td5q3bkmr3y9mnws473fh")
                    .with("MATTERMOST_URL", server.url())
                    .with("MATTERMOST_TOKEN", "token")
                    .run();
            assertEquals(0, outcome.status(), outcome::toString);
            assertEquals(List.of("getUser", "createPost"), server.served(), outcome::toString);
            assertTrue(outcome.lingered().compareTo(AT_ONCE) < 0, "went on for " + outcome.lingered());
        }
    }

    @Test
    void theClassPathHoldsWhatTheDesignNames() throws IOException {
        List<Path> jars = project.dependencies();
        assertEquals(
                new TreeSet<>(JARS),
                jars.stream().map(ClassPathTest::artifact).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(JARS.size(), jars.size(), jars::toString);

        long total = 0;
        for (Path jar : jars) {
            total += Files.size(jar);
        }
        System.out.printf(
                "[consumers] runtime class path: %d jars, %,d bytes; the SDK's own jar: %,d bytes%n",
                jars.size(), total, Files.size(InstalledSdk.builtJar()));
    }

    @Test
    void theSdkComesFromThisBuild() throws IOException {
        Path sdk = project.dependencies().stream()
                .filter(jar -> artifact(jar).equals("mattermost-sdk"))
                .findFirst()
                .orElseThrow();
        assertTrue(sdk.startsWith(InstalledSdk.repository()), sdk::toString);
        assertEquals(-1, Files.mismatch(InstalledSdk.builtJar(), sdk));
    }

    @Test
    void noClassOfOkHttpIsThereTwice() throws IOException {
        int found = 0;
        for (Path jar : project.dependencies()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                found += file.getEntry("okhttp3/OkHttpClient.class") == null ? 0 : 1;
            }
        }
        assertEquals(1, found);
    }

    private static String artifact(Path jar) {
        return jar.getName(jar.getNameCount() - 3).toString();
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("README.md has no " + pattern));
    }
}
