package io.github.mattermostsdk.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    private static final Path SPEC = Fixture.resource("good-spec");
    private static final Path TEMPLATES = Fixture.resource("good-templates");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysNothingWhenThereIsNothingToSay() {
        run(SPEC.toString(), TEMPLATES.toString());
        assertEquals("", printed.toString(UTF_8));
    }

    @Test
    void printsFindingsOfSpecAndTemplatesAndFails(@TempDir Path directory) {
        Path spec = directory.resolve("openapi");
        Path templates = directory.resolve("generator-templates");
        Fixture.copy("good-spec", spec).replace("paths/things.yaml", "Makes a thing", "Makes a thing.");
        Fixture.copy("good-templates", templates).write("factory.mustache", "{{klass}}");
        LintException e = assertThrows(LintException.class, () -> run(spec.toString(), templates.toString()));
        assertEquals("The lint of spec and templates found 2 faults, printed above.", e.getMessage());
        assertEquals(
                List.of(
                        "generator-templates/factory.mustache:1: {{klass}}: template-variable: nothing has the name"
                                + " 'klass', so nothing is printed: correct it",
                        "openapi/paths/things.yaml:56: createThing: operation-text: the summary ends with a dot:"
                                + " remove it"),
                printed.toString(UTF_8).lines().toList());
    }

    @Test
    void printsWhereAFileIsNotYaml(@TempDir Path directory) {
        Fixture.copy("good-spec", directory).write("parameters.yaml", "a: b: c");
        LintException e = assertThrows(LintException.class, () -> run(directory.toString(), TEMPLATES.toString()));
        assertEquals("The lint of spec and templates found 1 fault, printed above.", e.getMessage());
        assertTrue(
                printed.toString(UTF_8).startsWith(directory.getFileName() + "/parameters.yaml:1: file: yaml: "),
                printed.toString(UTF_8));
    }

    @Test
    void asksForBothDirectories() {
        LintException e = assertThrows(LintException.class, () -> run(SPEC.toString()));
        assertEquals("usage: Lint <openapi directory> <templates directory>", e.getMessage());
    }

    private void run(String... arguments) {
        Lint.run(arguments, new PrintStream(printed, true, UTF_8));
    }
}
