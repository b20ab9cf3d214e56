package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refuses formats that the templates do not know: each format is a Java type. */
final class FormatRule implements SchemaRule {
    private static final Map<String, Set<String>> BY_TYPE = Map.of(
            "string", Set.of("password", "binary", "date", "date-time"),
            "integer", Set.of("int32", "int64", "epoch-millis", "epoch-seconds"),
            "number", Set.of("float", "double"));

    @Override
    public String name() {
        return "format";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        SpecNode format = site.node().get("format");
        String type = site.node().get("type").text();
        Set<String> known = BY_TYPE.getOrDefault(type, Set.of());
        if (format.exists() && !known.contains(format.text())) {
            report.add(
                    format,
                    site.subject(),
                    "the format '" + format.text() + "' is not known for the type '" + type + "': use one of "
                            + new TreeSet<>(known) + " or none");
        }
    }
}
