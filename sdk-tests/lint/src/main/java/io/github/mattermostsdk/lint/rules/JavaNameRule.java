package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecParameter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that no two properties of a schema, or parameters of an operation, become one name in Java. */
final class JavaNameRule implements SpecRule {
    /** Methods that every model has or inherits. */
    private static final Set<String> TAKEN = Set.of(
            "additionalProperties",
            "builder",
            "toBuilder",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private static final Pattern SEPARATOR_AND_LETTER = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9]?)");

    @Override
    public String name() {
        return "java-name";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        for (SchemaSite site : document.sites().schemas()) {
            Map<String, String> seen = new HashMap<>();
            for (SpecNode property : site.node().get("properties").members().values()) {
                check(property.key(), property, site.subject(), seen, report);
            }
        }
        for (SpecOperation operation : document.operations()) {
            Map<String, String> seen = new HashMap<>();
            for (SpecParameter parameter : operation.parameters()) {
                check(parameter.name(), operation.node(), operation.label(), seen, report);
            }
        }
    }

    private static void check(String name, SpecNode node, String subject, Map<String, String> seen, Report report) {
        String javaName = javaName(name);
        if (TAKEN.contains(javaName)) {
            report.add(
                    node,
                    subject,
                    "'" + name + "' becomes " + javaName + "(), a method that every model has: it needs a"
                            + " name mapping in the build");
        }
        String first = seen.putIfAbsent(javaName, name);
        if (first != null) {
            report.add(
                    node,
                    subject,
                    "'" + first + "' and '" + name + "' both become " + javaName + ": leave one of them out");
        }
    }

    static String javaName(String name) {
        String joined = SEPARATOR_AND_LETTER
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.isEmpty() ? "" : Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }
}
