package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A user who writes Kotlin, whose compiler knows from the SDK what may be null. */
@Tag("slow")
class KotlinTest {

    private static ConsumerProject project;

    @BeforeAll
    static void copy() throws IOException {
        project = ConsumerProject.copyOf("kotlin");
    }

    @Test
    void aKotlinProgramCompilesAndRuns() throws IOException {
        project.build("compile");
        try (ExampleServer server = ExampleServer.start()) {
            Outcome outcome = Command.java("-cp", project.classPath(), "MainKt", server.url())
                    .run();
            assertEquals(0, outcome.status(), outcome::toString);
            assertTrue(outcome.lines().get(0).endsWith("was deleted: never; posted: true"), outcome::toString);
            assertEquals(List.of("getUser", "createPost"), server.served());
        }
    }

    @Test
    void theRecipeOfTheDocumentationRuns() throws IOException {
        project.build("compile");
        try (ExampleServer server = ExampleServer.start()) {
            Outcome outcome = Command.java("-cp", project.classPath(), "Greet", server.url())
                    .run();
            assertEquals(0, outcome.status(), outcome::toString);
            assertTrue(outcome.lines().get(0).matches("Posted \\w{26} for \\S+, active"), outcome::toString);
            assertEquals("There is no @missing", outcome.lines().get(1));
            assertEquals(List.of("getUserByUsername", "getUser", "createDirectChannel", "createPost"), server.served());
        }
    }

    @Test
    void mistakesWithNullDoNotCompile() throws IOException {
        Outcome outcome = project.maven("compile", "-Dsources=bad");
        assertNotEquals(0, outcome.status());
        String errors = String.join(
                "\n",
                outcome.lines().stream()
                        .filter(line -> line.contains("NullSafety.kt"))
                        .toList());
        assertTrue(errors.contains("cannot be a value of a non-null type"), outcome::toString);
        assertTrue(errors.contains("Only safe (?.) or non-null asserted (!!.) calls are allowed"), outcome::toString);
    }
}
