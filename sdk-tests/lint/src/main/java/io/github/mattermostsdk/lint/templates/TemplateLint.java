package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Finding;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Applies the rules to the templates. */
public final class TemplateLint {
    private TemplateLint() {}

    /**
     * Applies every rule.
     *
     * @param directory the directory of the templates
     * @param document the document that code is generated from: the members of its extensions are known to templates
     * @return the findings, in the order of the rules
     */
    public static List<Finding> findings(Path directory, SpecDocument document) {
        TemplateSet templates = TemplateSet.load(directory);
        List<TemplateRule> rules = List.of(
                new SectionRule(),
                new PartialRule(),
                new PartialNewlineRule(),
                new UnusedTemplateRule(),
                new VariableRule(KnownNames.of(document, templates)));
        List<Finding> findings = new ArrayList<>();
        for (TemplateRule rule : rules) {
            rule.check(
                    templates,
                    (file, line, subject, message) ->
                            findings.add(new Finding(file, line, subject, rule.name(), message)));
        }
        return findings;
    }
}
