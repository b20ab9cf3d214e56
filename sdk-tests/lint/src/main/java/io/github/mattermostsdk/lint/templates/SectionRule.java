package io.github.mattermostsdk.lint.templates;

import io.github.mattermostsdk.lint.Report;
import java.util.ArrayDeque;
import java.util.Deque;

/** Checks that every section ends, and in the right order; and that no template changes the delimiters. */
final class SectionRule implements TemplateRule {
    @Override
    public String name() {
        return "template-section";
    }

    @Override
    public void check(TemplateSet templates, Report report) {
        templates.templates().forEach(template -> check(template, report));
    }

    private static void check(Template template, Report report) {
        Deque<TemplateTag> open = new ArrayDeque<>();
        for (TemplateTag tag : template.tags()) {
            if (tag.kind().opens()) {
                open.push(tag);
            } else if (tag.kind() == TagKind.END) {
                if (open.isEmpty()) {
                    add(
                            template,
                            tag,
                            "it ends a section that was never opened: remove it or open the section",
                            report);
                } else if (!open.peek().name().equals(tag.name())) {
                    TemplateTag inner = open.peek();
                    add(
                            template,
                            tag,
                            "the section that is open here is " + inner.text() + " of line " + inner.line()
                                    + ": end that first",
                            report);
                    // Only the first fault of a template is certain: what follows may be its consequence.
                    return;
                } else {
                    open.pop();
                }
            } else if (tag.kind() == TagKind.DELIMITERS) {
                add(template, tag, "the lint reads no other delimiters than braces: write the tag with those", report);
            }
        }
        open.forEach(tag -> add(template, tag, "the section never ends: add {{/" + tag.name() + "}}", report));
    }

    private static void add(Template template, TemplateTag tag, String message, Report report) {
        report.add(template.displayName(), tag.line(), tag.text(), message);
    }
}
