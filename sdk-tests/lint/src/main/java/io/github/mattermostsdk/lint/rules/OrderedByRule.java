package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that what is in the order of a list is a map, and that the list holds its keys. */
final class OrderedByRule implements SchemaRule {
    /** Templates know the names of other properties as they are in the JSON only. */
    private static final Pattern ONE_WORD = Pattern.compile("[a-z]+");

    @Override
    public String name() {
        return "ordered-by";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        Map<String, SpecNode> properties = site.node().get("properties").members();
        properties.forEach((name, property) -> {
            SpecNode list = property.get("x-ordered-by");
            if (list.exists()) {
                check(property, list, site.node().at("properties", list.text()), site.subject() + "." + name, report);
            }
        });
    }

    private static void check(SpecNode property, SpecNode name, SpecNode list, String subject, Report report) {
        if (!property.get("additionalProperties").exists()) {
            report.add(name, subject, "only a map has an order by keys: remove x-ordered-by");
        }
        if (!list.at("items", "type").text().equals("string")) {
            report.add(
                    name,
                    subject,
                    "'" + name.text() + "' is no list of texts in the same object: name the one that holds the keys");
        }
        if (!ONE_WORD.matcher(name.text()).matches()) {
            report.add(name, subject, "'" + name.text() + "' is no name of one word, and would be another in Java");
        }
    }
}
