package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the profile {@code release} makes of each published module: all that Central asks for. */
class ReleaseFilesTest {

    private static final Set<String> LIBRARIES =
            Set.of("annotations", "jspecify", "kotlin-stdlib", "moshi", "okhttp-jvm", "okio-jvm", "retrofit");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern COMPONENT = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@[^\"]+\"");

    /** A module that users get. */
    enum Module {
        SDK("sdk", "mattermost-sdk"),
        TEST_KIT("sdk-tests/testkit", "mattermost-sdk-testkit");

        private final String folder;
        private final String artifact;

        Module(String folder, String artifact) {
            this.folder = folder;
            this.artifact = artifact;
        }

        Path target(String name) {
            return Build.root().resolve(folder).resolve("target").resolve(name);
        }

        Path jar(String classifier) {
            return target(artifact + "-" + Build.property("sdk.version") + classifier + ".jar");
        }

        String pom() throws IOException {
            return Files.readString(Build.root().resolve(folder).resolve(".flattened-pom.xml"));
        }
    }

    @BeforeEach
    void onlyInAReleaseBuild() {
        assumeTrue(Build.isRelease(), "NOT checked: only -Prelease makes what this test looks at");
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryFileWithItsChecksums(Module module) throws IOException {
        for (Path file :
                List.of(module.jar(""), module.jar("-sources"), module.jar("-javadoc"), module.target("bom.json"))) {
            assertTrue(Files.size(file) > 0, file::toString);
            for (String checksum : List.of(".sha256", ".sha512")) {
                Path beside = Path.of(file + checksum);
                assertTrue(Files.readString(beside).contains(file.getFileName().toString()), beside::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAFlatPomWithWhatCentralAsksFor(Module module) throws IOException {
        String pom = module.pom();
        assertAll(List.of("name", "description", "url", "licenses", "developers", "scm").stream()
                .map(element -> () -> assertTrue(pom.contains("<" + element + ">"), element)));
        assertFalse(pom.contains("<parent>"), pom);
        assertFalse(pom.contains("${"), pom);
        for (String dependency : dependencies(pom)) {
            assertTrue(dependency.contains("<version>"), dependency);
            boolean ours = dependency.contains("io.github.mattermost-sdk");
            assertFalse(!ours && dependency.contains("SNAPSHOT"), dependency);
            assertFalse(Pattern.compile("<version>[\\[(]").matcher(dependency).find(), dependency);
        }
    }

    @Test
    void theSdkAsksForNothingButTheLibrariesOfTheDesign() throws IOException {
        Set<String> asked = dependencies(Module.SDK.pom()).stream()
                .map(dependency -> ARTIFACT.matcher(dependency))
                .peek(matcher -> assertTrue(matcher.find()))
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("jspecify", "moshi", "okhttp-jvm", "okio-jvm", "retrofit"), asked);
    }

    @Test
    void theBillOfMaterialsNamesEveryLibraryWithItsLicence() throws IOException {
        String bom = Files.readString(Module.SDK.target("bom.json"));
        Set<String> named = COMPONENT
                .matcher(bom)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("mattermost-sdk"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(LIBRARIES), named);
        int licensed = bom.split("\"licenses\" :", -1).length - 1;
        assertTrue(licensed >= LIBRARIES.size(), licensed + " of the parts have a licence");
    }

    @Test
    void theSourcesHoldWhatWasGeneratedToo() throws IOException {
        try (JarFile sources = new JarFile(Module.SDK.jar("-sources").toFile())) {
            for (String source :
                    List.of("MattermostClient", "api/UsersApi", "model/User", "internal/http/SdkVersion")) {
                assertTrue(sources.getEntry("io/github/mattermostsdk/" + source + ".java") != null, source);
            }
        }
    }

    @Test
    void theJavadocShowsWhatUsersCallAndNothingElse() throws IOException {
        try (JarFile javadoc = new JarFile(Module.SDK.jar("-javadoc").toFile())) {
            List<String> pages = javadoc.stream().map(entry -> entry.getName()).toList();
            assertTrue(pages.stream().anyMatch(page -> page.endsWith("/api/UsersApi.html")), "UsersApi");
            assertTrue(pages.stream().noneMatch(page -> page.contains("/internal/")), "internal");
        }
    }

    @Test
    void theJarHoldsItsLicenceAndWhatToolsLookFor() throws IOException {
        try (JarFile jar = new JarFile(Module.SDK.jar("").toFile())) {
            for (String entry : List.of(
                    "META-INF/LICENSE",
                    "META-INF/proguard/mattermost-sdk.pro",
                    "META-INF/native-image/io.github.mattermost-sdk/mattermost-sdk/proxy-config.json",
                    "module-info.class")) {
                assertTrue(jar.getEntry(entry) != null, entry);
            }
        }
    }

    private static List<String> dependencies(String pom) {
        return DEPENDENCY
                .matcher(pom.replaceAll("(?s)<exclusions>.*?</exclusions>", ""))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
