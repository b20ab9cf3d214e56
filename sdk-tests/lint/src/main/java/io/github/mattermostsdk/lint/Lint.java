package io.github.mattermostsdk.lint;

import io.github.mattermostsdk.lint.rules.SpecLint;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecSyntaxException;
import io.github.mattermostsdk.lint.templates.TemplateLint;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the OpenAPI document and the templates before code is generated from them. */
public final class Lint {
    private Lint() {}

    /**
     * Prints one line per finding to standard error, and nothing when there is none.
     *
     * @param args the directory of the OpenAPI document and the directory of the templates
     * @throws LintException if there is a finding
     */
    public static void main(String[] args) {
        run(args, System.err);
    }

    static void run(String[] args, PrintStream out) {
        if (args.length != 2) {
            throw new LintException("usage: Lint <openapi directory> <templates directory>");
        }
        List<Finding> findings = findings(Path.of(args[0]), Path.of(args[1]));
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            throw new LintException("The lint of spec and templates found " + findings.size()
                    + (findings.size() == 1 ? " fault" : " faults") + ", printed above.");
        }
    }

    /**
     * Runs every rule.
     *
     * @param openapi the directory of the OpenAPI document
     * @param templates the directory of the templates
     * @return the findings, sorted by file and line
     */
    public static List<Finding> findings(Path openapi, Path templates) {
        List<Finding> findings = new ArrayList<>();
        try {
            SpecDocument document = SpecDocument.load(openapi);
            findings.addAll(SpecLint.findings(document));
            findings.addAll(TemplateLint.findings(templates, document));
        } catch (SpecSyntaxException e) {
            findings.add(new Finding(e.file(), e.line(), "file", "yaml", e.problem()));
        }
        findings.sort(null);
        return findings;
    }
}
