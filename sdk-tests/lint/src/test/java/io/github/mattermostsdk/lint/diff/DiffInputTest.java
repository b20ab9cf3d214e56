package io.github.mattermostsdk.lint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives the comparison what it cannot read. */
class DiffInputTest {
    @TempDir
    Path directory;

    private Comparison comparison;

    @BeforeEach
    void copyDocuments() {
        comparison = Comparison.in(directory);
    }

    @Test
    void asksForBothDocuments() {
        assertEquals(SpecDiff.BAD_INPUT, comparison.run("openapi"));
        assertEquals("usage: SpecDiff <openapi directory> <published document>", comparison.error());
    }

    @Test
    void namesAFileThatIsNotThere() {
        String missing = directory.resolve("nothing.yaml").toString();
        assertEquals(
                SpecDiff.BAD_INPUT, comparison.run(directory.resolve("openapi").toString(), missing));
        assertTrue(comparison.error().startsWith("cannot read nothing.yaml: "), comparison.error());
    }

    @Test
    void namesADirectoryThatIsNotThere() {
        assertEquals(
                SpecDiff.BAD_INPUT, comparison.run(directory.resolve("nothing").toString(), "things.yaml"));
        assertTrue(comparison.error().startsWith("cannot read the directory nothing: "), comparison.error());
    }

    @Test
    void namesADirectoryWithoutOperations() {
        assertEquals(
                SpecDiff.BAD_INPUT,
                comparison.run(directory.resolve("published").toString(), "things.yaml"));
        assertTrue(comparison.error().endsWith("published has no paths/*.yaml with an operation"), comparison.error());
    }

    @Test
    void namesTheLineOfOurOwnThatIsNotYaml() {
        comparison.ours("parameters.yaml", "in: query", "in: query: x");
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertTrue(comparison.error().startsWith("openapi/parameters.yaml:"), comparison.error());
    }

    @Test
    void refusesWhatIsNoOpenApiDocument() {
        refused("things.yaml:1: this is neither YAML nor JSON: mapping values are not allowed here", "a: b: c");
        refused("things.yaml:1: this is no OpenAPI 3 document: it has no 'openapi: 3…' at the top", "");
        refused("things.yaml:1: this is no OpenAPI 3 document: it has no 'openapi: 3…' at the top", "<html></html>");
        refused("things.yaml:1: this is Swagger 2, only OpenAPI 3 can be compared", "swagger: '2.0'");
        refused("things.yaml:1: the document has no paths", "openapi: 3.0.0");
    }

    @Test
    void refusesRefsThatCannotBeFollowed() {
        comparison.published("'#/components/parameters/ThingId'", "'#/components/parameters/Id'");
        refused("things.yaml:84: '#/components/parameters/Id' leads nowhere");
        comparison.published("'#/components/parameters/Id'", "parameters.yaml#/Id");
        refused("things.yaml:84: 'parameters.yaml#/Id' leads out of the file: bundle the document into one file first");
        comparison
                .published("parameters.yaml#/Id", "'#/components/parameters/ThingId'")
                .published("    ThingId:\n", "    ThingId:\n      $ref: '#/components/parameters/ThingId'\n");
        refused("things.yaml:84: the $ref leads to itself");
    }

    @Test
    void refusesASchemaThatIsAPartOfItself() {
        comparison.published("- $ref: '#/components/schemas/Base'", "- $ref: '#/components/schemas/Thing'");
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertTrue(comparison.error().endsWith(": the schema is a part of itself"), comparison.error());
    }

    private void refused(String message, String... text) {
        if (text.length > 0) {
            comparison.publishedFile(text[0]);
        }
        assertEquals(SpecDiff.BAD_INPUT, comparison.run());
        assertEquals(message, comparison.error());
        assertEquals("", comparison.report());
    }
}
