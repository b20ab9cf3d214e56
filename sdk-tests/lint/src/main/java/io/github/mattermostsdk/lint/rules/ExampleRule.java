package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSite;
import java.util.stream.Stream;

/** Checks that examples and defaults are valid against their schemas. */
final class ExampleRule implements SpecRule {
    @Override
    public String name() {
        return "example";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Stream.concat(document.sites().mediaTypes().stream(), document.sites().parameters().stream())
                .forEach(site -> check(document, site, site.node().get("schema"), report));
        for (SchemaSite site : document.sites().schemas()) {
            check(document, new SpecSite(site.node(), site.subject()), site.node(), report);
        }
    }

    private static void check(SpecDocument document, SpecSite site, SpecNode schema, Report report) {
        for (SpecNode value :
                new SpecNode[] {site.node().get("example"), site.node().get("default")}) {
            if (value.exists() && schema.exists()) {
                new ExampleCheck(site.subject(), report).check(document.schema(schema), value, value.key());
            }
        }
    }
}
