package io.github.mattermostsdk.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.lint.Finding;
import io.github.mattermostsdk.lint.Fixture;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecRulesTest {
    static Stream<SpecCase> cases() {
        return Stream.of(OperationCases.all(), BodyCases.all(), SchemaCases.all(), DocumentCases.all())
                .flatMap(List::stream);
    }

    @Test
    void findsNothingInAGoodSpec() {
        assertEquals(List.of(), SpecLint.findings(SpecDocument.load(Fixture.resource("good-spec"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsThePlantedFaultAndNothingElse(SpecCase planted, @TempDir Path directory) {
        assertEquals(planted.findings(), planted.run(directory));
    }

    @Test
    void findsThatTheRootDocumentIsMissing(@TempDir Path directory) throws IOException {
        Fixture.copy("good-spec", directory);
        Files.delete(directory.resolve(SpecDocument.ROOT));
        assertEquals(
                List.of("mattermost.yaml:1: document: mount: the root document is missing: name every path in it"),
                SpecLint.findings(SpecDocument.load(directory)).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void everyRuleHasAPlantedFault() {
        Set<String> provoked = cases().flatMap(planted -> planted.findings().stream())
                .map(finding -> finding.split(": ", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SpecLint.ruleNames()), provoked);
    }
}
