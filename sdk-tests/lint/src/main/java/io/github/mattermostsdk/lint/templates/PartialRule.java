package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecNode;

/** Checks that every template that is named is there. */
final class PartialRule implements TemplateRule {
    @Override
    public String name() {
        return "template-missing";
    }

    @Override
    public void check(TemplateSet templates, Report report) {
        for (SpecNode file : templates.configuredFiles()) {
            if (templates.find(TemplateSet.nameOf(file.key())).isEmpty()) {
                report.add(file, file.key(), "there is no such template: correct the name");
            }
        }
        for (Template template : templates.templates()) {
            for (TemplateTag tag : template.tags()) {
                if (tag.kind().includes() && templates.find(tag.name()).isEmpty()) {
                    report.add(
                            template.displayName(),
                            tag.line(),
                            tag.text(),
                            "there is no template " + tag.name()
                                    + ".mustache: name one by its path below the directory");
                }
            }
        }
    }
}
