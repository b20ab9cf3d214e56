package io.github.mattermostsdk.lint.rules;

import io.github.mattermostsdk.lint.Report;
import io.github.mattermostsdk.lint.spec.SchemaPlace;
import io.github.mattermostsdk.lint.spec.SchemaSite;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that what is named like a time says in which unit it counts. */
final class TimeFormatRule implements SchemaRule {
    private static final Pattern NAME = Pattern.compile("(.*_)?(at|time)|.*[a-z](At|Time)");
    private static final Set<SchemaPlace> PLACES = Set.of(SchemaPlace.PROPERTY, SchemaPlace.PARAMETER);
    private static final Set<String> FORMATS = Set.of("epoch-millis", "epoch-seconds", "int64");

    @Override
    public String name() {
        return "time-format";
    }

    @Override
    public void check(SchemaSite site, Report report) {
        boolean time = PLACES.contains(site.place())
                && site.node().get("type").text().equals("integer")
                && NAME.matcher(site.name()).matches();
        if (time && !FORMATS.contains(site.node().get("format").text())) {
            report.add(
                    site.node(),
                    site.subject(),
                    "a number named like a time must have the format epoch-millis or epoch-seconds, or int64 if it is no time");
        }
    }
}
