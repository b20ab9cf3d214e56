package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;

/** Refuses names that nothing has: JMustache prints nothing for them, without a word. */
final class VariableRule implements TemplateRule {
    private final KnownNames known;

    VariableRule(KnownNames known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "template-variable";
    }

    @Override
    public void check(TemplateSet templates, Report report) {
        for (Template template : templates.templates()) {
            for (TemplateTag tag : template.tags()) {
                if (tag.kind().readsValue()) {
                    check(template, tag, report);
                }
            }
        }
    }

    private void check(Template template, TemplateTag tag, Report report) {
        String[] parts =
                tag.name().equals(".") ? new String[] {"."} : tag.name().split("\\.", -1);
        for (String part : parts) {
            if (!known.contains(part)) {
                String what = part.startsWith("x-") ? "nothing may carry the extension '" : "nothing has the name '";
                report.add(
                        template.displayName(),
                        tag.line(),
                        tag.text(),
                        what + part + "', so nothing is printed: correct it");
            }
        }
    }
}
