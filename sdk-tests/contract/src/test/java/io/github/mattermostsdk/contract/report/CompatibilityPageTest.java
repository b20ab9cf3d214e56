package io.github.mattermostsdk.contract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.description.Description;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatibilityPageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @Test
    void everyServerHasAColumnAndEveryOperationALine() {
        Results memory = new Results(Results.IN_MEMORY, Map.of("getUser", Outcome.WORKS));
        Results real = new Results("11.6.0", Map.of("getUser", Outcome.DIFFERS));

        String page = new CompatibilityPage(Description.load(), List.of(memory, real)).markdown();

        assertTrue(page.contains("| operation | since | in memory | 11.6.0 |"), page);
        assertTrue(page.contains("| `getUser` | 4.0 | ✓ | **differs** |"), page);
        assertTrue(page.contains("| `getPing` | 3.10 | – | – |"), page);
    }

    @Test
    void aRunKeepsTheResultsOfOtherServers() {
        new Results("5.37.0", Map.of("getUser", Outcome.NOT_SERVED)).write(folder);
        new Results("11.6.0", Map.of("getUser", Outcome.WORKS)).write(folder);
        new Results(Results.IN_MEMORY, Map.of("getUser", Outcome.WORKS)).write(folder);

        new Results("11.6.0", Map.of("getUser", Outcome.DIFFERS)).write(folder);

        List<Results> all = Results.readAll(folder);
        assertEquals(
                List.of(Results.IN_MEMORY, "11.6.0", "5.37.0"),
                all.stream().map(Results::target).toList());
        assertEquals(Map.of("getUser", Outcome.DIFFERS), all.get(1).outcomes());
    }

    @Test
    void theMostTellingRefusalIsShown() {
        Outcome outcome = Outcome.of(List.of(
                new Answer(403, "api.context.permissions.app_error", false),
                new Answer(501, "api.license_error", false)));

        assertEquals("501 api.license_error", outcome.refusal());
    }
}
