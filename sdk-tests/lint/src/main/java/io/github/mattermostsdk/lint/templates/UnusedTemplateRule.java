package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Refuses templates that the generator never comes to. */
final class UnusedTemplateRule implements TemplateRule {
    @Override
    public String name() {
        return "template-unused";
    }

    @Override
    public void check(TemplateSet templates, Report report) {
        Set<String> reached = new HashSet<>(templates.roots());
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            templates
                    .find(next.pop())
                    .ifPresent(template -> template.tags().stream()
                            .filter(tag -> tag.kind().includes())
                            .map(TemplateTag::name)
                            .filter(reached::add)
                            .forEach(next::push));
        }
        for (Template template : templates.templates()) {
            if (!reached.contains(template.name())) {
                report.add(
                        template.displayName(),
                        1,
                        template.name(),
                        "no template and no entry of config.yaml leads to it: use it or remove it");
            }
        }
    }
}
