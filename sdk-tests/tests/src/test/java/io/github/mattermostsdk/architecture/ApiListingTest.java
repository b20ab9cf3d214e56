package io.github.mattermostsdk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the public signatures of the artifact to a committed listing, so that a review sees what changes for users. Written anew
 * with {@code -Dapi.update=true}.
 */
class ApiListingTest {
    private static final Path LISTING = Path.of("../../docs/api.txt");
    private static final int JDK_OF_THE_LISTING = 17;

    @Test
    void docsApiTxtListsThePublicSignatures() throws IOException, URISyntaxException {
        assumeTrue(
                Runtime.version().feature() == JDK_OF_THE_LISTING,
                "docs/api.txt NOT checked: every javap prints a little differently, and it was written by that of JDK 17");
        List<String> listing = listing();
        assertTrue(listing.size() > 1000, "javap printed too little");
        if (Boolean.getBoolean("api.update")) {
            Files.write(LISTING, listing);
        }
        assertEquals(
                Optional.empty(),
                firstDifference(Files.readAllLines(LISTING), listing),
                "public signatures changed: look at them, and write docs/api.txt anew with -Dapi.update=true");
    }

    private static List<String> listing() throws URISyntaxException {
        List<String> arguments = new ArrayList<>(List.of(
                "-protected",
                "-cp",
                Path.of(MattermostClient.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString()));
        arguments.addAll(Artifact.CLASSES.stream()
                .filter(ApiListingTest::isPublic)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
        StringWriter printed = new StringWriter();
        try (PrintWriter out = new PrintWriter(printed)) {
            ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
            assertEquals(0, javap.run(out, out, arguments.toArray(new String[0])), printed::toString);
        }
        return printed.toString()
                .lines()
                .filter(line -> !line.startsWith("Compiled from"))
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return !type.getPackageName().contains(".internal")
                && !type.isAnonymousClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ApiListingTest::isPublic).orElse(true);
    }

    private static Optional<String> firstDifference(List<String> committed, List<String> found) {
        for (int line = 0; line < Math.max(committed.size(), found.size()); line++) {
            String old = line < committed.size() ? committed.get(line) : "";
            String now = line < found.size() ? found.get(line) : "";
            if (!old.equals(now)) {
                return Optional.of("line " + (line + 1) + ": was '" + old + "', is '" + now + "'");
            }
        }
        return Optional.empty();
    }
}
