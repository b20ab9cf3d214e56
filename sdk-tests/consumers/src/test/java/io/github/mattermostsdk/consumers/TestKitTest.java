package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A user whose tests run against the test kit, which comes with all that it needs. */
class TestKitTest {

    @Test
    void aTestOfABotRunsOnTheServerInMemory() throws IOException {
        ConsumerProject project = ConsumerProject.copyOf("test-kit");
        project.build("test");

        String report = Files.readString(project.file("target/surefire-reports/com.example.GreeterTest.txt"));
        assertTrue(report.contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0"), report);
        assertEquals(1, report.split("Tests run", -1).length - 1, report);
    }
}
