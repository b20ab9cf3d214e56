package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaPlace;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecSites;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that everything that a user of the SDK meets is described, in sentences that end with a dot. */
final class DescriptionRule implements SpecRule {
    private static final Set<SchemaPlace> DESCRIBED = Set.of(SchemaPlace.NAMED, SchemaPlace.PROPERTY);

    @Override
    public String name() {
        return "description";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        SpecSites sites = document.sites();
        Stream.of(sites.parameters(), sites.responses(), sites.headers())
                .flatMap(kind -> kind.stream())
                .forEach(site -> check(site.node(), true, site.subject(), report));
        for (SchemaSite site : sites.schemas()) {
            boolean plainRef = site.node().has("$ref");
            check(site.node(), DESCRIBED.contains(site.place()) && !plainRef, site.subject(), report);
        }
    }

    private static void check(SpecNode node, boolean needed, String subject, Report report) {
        SpecNode description = node.get("description");
        String text = description.text().strip();
        if (text.isEmpty()) {
            if (needed || description.exists()) {
                report.add(node, subject, "the description is missing: it is the Javadoc");
            }
        } else if (!text.endsWith(".")) {
            report.add(description, subject, "the description does not end with a dot: write whole sentences");
        }
    }
}
