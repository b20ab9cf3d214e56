package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.contract.description.Difference;
import io.github.mattermostsdk.contract.description.Project;
import io.github.mattermostsdk.contract.report.Answer;
import io.github.mattermostsdk.contract.report.CompatibilityPage;
import io.github.mattermostsdk.contract.report.Results;
import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.Availability;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judges a whole run, after its last scenario. */
@ExtendWith(ContractExtension.class)
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerdictTest {
    private static final Path PAGE = Project.folder("docs/compatibility.md");
    private static final Path RESULTS = Project.folder("docs/compatibility");
    private static final boolean UPDATE = Boolean.getBoolean("compatibility.update");
    private static final String RENEW =
            "if this is right, renew it: ./mvnw verify -Pcontract -Dcompatibility.update=true";

    private final ContractRun run;

    VerdictTest(ContractRun run) {
        this.run = run;
    }

    @Test
    @Order(1)
    void nothingStaysBehind() {
        run.stage().close();
        for (Account user : run.stage().cast().everybody()) {
            assertNotNull(
                    run.stage().admin().client().users().getUser(user.id()).deleteAt(), user + " is active");
        }
        assertTrue(run.stage().isSwitchedBack(), "A feature is still switched on");
    }

    @Test
    @Order(2)
    void everyOperationWasCalled() {
        Set<String> missing = run.description().operations().stream()
                .map(SpecOperation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(run.ledger().called());
        assertEquals(Set.of(), missing, "Operations that no scenario called");
    }

    @Test
    @Order(3)
    void whatIsTooNewForTheServerIsRefusedAsAnUnknownRoute() {
        for (SpecOperation operation : run.description().operations()) {
            Availability expected = Availability.of(operation, run.stage().version());
            List<Answer> answers = run.ledger().answers(operation.id());
            if (expected == Availability.NOT_SERVED) {
                assertTrue(answers.stream().allMatch(Answer::isNoSuchRoute), operation.id() + " " + answers);
            } else if (expected == Availability.SERVED) {
                assertTrue(answers.stream().noneMatch(Answer::isNoSuchRoute), operation.id() + " " + answers);
            }
        }
    }

    @Test
    @Order(4)
    void nothingDiffersFromTheDescription() {
        Map<Difference, String> differences = run.ledger().differences();
        differences.forEach((difference, scenario) -> System.out.println(difference + "   (" + scenario + ")"));
        assertEquals(Map.of(), differences);
    }

    @Test
    @Order(5)
    void theResultsInMemoryAreThePublishedOnes() {
        printTable();
        Results results = run.results();
        if (UPDATE && run.isPublished()) {
            results.write(RESULTS);
        }
        assumeFalse(run.isReal(), "Results of real servers are published with -Dcompatibility.update=true only");
        assumeTrue(run.isPublished(), "An old server is only played here");
        Results published = Results.readAll(RESULTS).stream()
                .filter(each -> each.target().equals(Results.IN_MEMORY))
                .findFirst()
                .orElse(new Results(Results.IN_MEMORY, Map.of()));
        assertEquals(published, results, "The results are not those in docs/compatibility; " + RENEW);
    }

    @Test
    @Order(6)
    void thePageShowsThePublishedResults() throws IOException {
        String page = new CompatibilityPage(run.description(), Results.readAll(RESULTS)).markdown();
        if (UPDATE) {
            Files.writeString(PAGE, page);
        }
        String published = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        assertEquals(page, published, "docs/compatibility.md does not show the files in docs/compatibility; " + RENEW);
    }

    private void printTable() {
        Results results = run.results();
        results.outcomes().forEach((operation, outcome) -> System.out.printf("%-42s %s%n", operation, outcome.text()));
        System.out.printf(
                "contract: %s (%s), %d scenarios, %d of %d operations called, %d differences, %.1f s%n",
                results.target(),
                run.stage().version(),
                run.scenarios(),
                run.ledger().called().size(),
                run.description().operations().size(),
                run.ledger().differences().size(),
                run.duration().toMillis() / 1000.0);
    }
}
