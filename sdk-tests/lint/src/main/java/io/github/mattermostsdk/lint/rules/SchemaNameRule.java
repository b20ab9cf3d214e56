package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaPlace;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that the name of a schema can be the name of a Java class: its own, in Pascal case, none of java.lang. */
final class SchemaNameRule implements SpecRule {
    private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public String name() {
        return "schema-name";
    }

    @Override
    public void check(SpecDocument document, Report report) {
        Map<String, SpecNode> seen = new HashMap<>();
        for (SchemaSite site : document.sites().schemas()) {
            if (site.place() != SchemaPlace.NAMED) {
                continue;
            }
            String name = site.name();
            if (!PASCAL_CASE.matcher(name).matches()) {
                report.add(site.node(), name, "the name of a schema must be in Pascal case, for example UserStatus");
            }
            if (isJavaLang(name)) {
                report.add(site.node(), name, "the name hides java.lang." + name + ": give the schema another");
            }
            SpecNode first = seen.putIfAbsent(name, site.node());
            if (first != null) {
                report.add(
                        site.node(),
                        name,
                        "a schema of this name stands in " + first.file().name() + ": give it another");
            }
        }
    }

    private static boolean isJavaLang(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
