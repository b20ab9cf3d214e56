package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;
import java.util.Optional;

/** Checks that a partial that is printed into the middle of a line does not end in a newline. */
final class PartialNewlineRule implements TemplateRule {
    @Override
    public String name() {
        return "template-newline";
    }

    @Override
    public void check(TemplateSet templates, Report report) {
        for (Template template : templates.templates()) {
            for (TemplateTag tag : template.tags()) {
                Optional<Template> partial =
                        tag.kind() == TagKind.PARTIAL && !tag.alone() ? templates.find(tag.name()) : Optional.empty();
                if (partial.filter(found -> found.text().endsWith("\n")).isPresent()) {
                    report.add(
                            template.displayName(),
                            tag.line(),
                            tag.text(),
                            "the partial ends in a newline, which breaks this line in two: remove it from the end of "
                                    + partial.get().displayName());
                }
            }
        }
    }
}
