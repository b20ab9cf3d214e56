package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SpecDocument;

/** Refuses what readers of YAML understand differently: keys that stand twice, anchors, plain {@code on} and dates. */
final class PlainYamlRule implements SpecRule {
    @Override
    public String name() {
        return "plain-yaml";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        document.files()
                .forEach(file -> file.remarks()
                        .forEach(remark -> report.add(
                                file.displayName(),
                                remark.line(),
                                LineRule.subject(document, file, remark.line()),
                                remark.message())));
    }
}
