package io.github.mattermostsdk.lint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownDifferencesTest {
    @TempDir
    Path directory;

    private Comparison comparison;

    @BeforeEach
    void addTwoProperties() {
        comparison = Comparison.in(directory)
                .published(
                        "            extra: {}\n",
                        "            extra: {}\n            size:\n              type: integer\n            shape:\n              type: string\n");
    }

    @Test
    void leavesOutWhatTheListCovers() {
        comparison.known(
                "- difference: property-added",
                "  at: [response Thing.size, 'response 20* *.shape']",
                "  published: optional *",
                "  reason: Of no use here.");
        assertEquals(SpecDiff.SAME, comparison.run(), comparison.report());
        assertTrue(comparison.report().contains("**Nothing is new.**"), comparison.report());
        assertTrue(comparison.report().contains("published-differences.yaml: 4."), comparison.report());
    }

    @Test
    void reportsWhatAnyConditionIsNotTrueOf() {
        comparison.known(
                "- difference: property-added",
                "  operation: getThings",
                "  subject: Users",
                "  at: response Thing.size",
                "  ours: none",
                "  reason: Of no use in a list.");
        assertEquals(SpecDiff.DIFFERENT, comparison.run());
        assertEquals(
                List.of(
                        "`getThings`, `createThing`, response 200 $[].shape (Thing.shape): property-added: new property,"
                                + " optional string",
                        "`createThing`, response 201 $.size (Thing.size): property-added: new property, optional"
                                + " integer"),
                comparison.bullets());
    }

    @Test
    void reportsWhatTheListCoversForNothing() {
        comparison.known(
                "- difference: property-added",
                "  at: response Thing.*",
                "  reason: Of no use here.",
                "- difference: [operation-added, operation-removed]",
                "  subject: wheels",
                "  reason: Gone.",
                "- difference: property-added",
                "  at: [response Thing.size, response Thing.weight]",
                "  reason: Half of it.");
        assertEquals(SpecDiff.DIFFERENT, comparison.run());
        assertTrue(comparison.report().endsWith("""

                                ## Known differences that are none any more

                                - openapi/published-differences.yaml:4: `difference: operation-added` matches nothing
                                - openapi/published-differences.yaml:4: `difference: operation-removed` matches nothing
                                - openapi/published-differences.yaml:4: `subject: wheels` matches nothing
                                - openapi/published-differences.yaml:7: `at: response Thing.weight` matches nothing
                                """), comparison.report());
    }

    @Test
    void refusesAListThatIsNotInOrder() {
        refused("this must be a list of known differences", 1, "difference: type");
        refused("an entry is a mapping with conditions and a reason", 1, "- type");
        refused("the entry has no reason", 1, "- difference: type", "  at: x");
        refused("the entry must say which difference it is about, and where", 1, "- difference: type", "  reason: x");
        refused("the entry must say which difference it is about, and where", 1, "- {at: x, ours: y, reason: x}");
        refused("'at' must be a text or a list of texts", 2, "- difference: type", "  at: {}", "  reason: x");
        refused("'at' is an empty list", 2, "- difference: type", "  at: []", "  reason: x");
        refused(
                "the key 'at' stands twice in one mapping: keep one of the two",
                3,
                "- difference: type",
                "  at: x",
                "  at: y",
                "  reason: x");
        comparison.known("- difference: typ", "  at: x", "  reason: x");
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertTrue(
                comparison
                        .error()
                        .startsWith("openapi/published-differences.yaml:1: 'typ' is no difference: there are [body, "),
                comparison.error());
        comparison.known("- difference: type", "  place: x", "  reason: x");
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertEquals(
                "openapi/published-differences.yaml:2: 'place' is not known here: an entry has a reason and some of [at,"
                        + " difference, operation, ours, published, subject]",
                comparison.error());
        comparison.known("- difference: [type");
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertTrue(
                comparison.error().startsWith("openapi/published-differences.yaml:2: this is not YAML: "),
                comparison.error());
    }

    private void refused(String message, int line, String... lines) {
        comparison.known(lines);
        assertEquals(SpecDiff.BAD_INPUT, comparison.run(), message);
        assertEquals("openapi/published-differences.yaml:" + line + ": " + message, comparison.error());
        assertEquals("", comparison.report());
    }
}
