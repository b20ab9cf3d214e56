package io.github.mattermostsdk.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells on the page of a model which operations send or return it, directly or inside of something else. */
final class Uses {
    private static final String DIRECTIVE = "<!-- uses -->";
    private static final Pattern HEADING_OR_MODEL =
            Pattern.compile("<h2 id=\"(?<operation>\\w+)\"|href=\"model:(?<model>\\w+)\"");

    private final Map<String, Set<String>> operations = new TreeMap<>();

    Uses(List<Page> pages) {
        pages.stream().filter(page -> page.section() == Section.SUBJECT).forEach(this::add);
    }

    private void add(Page subject) {
        Matcher found = HEADING_OR_MODEL.matcher(subject.html());
        String operation = "";
        while (found.find()) {
            if (found.group("operation") != null) {
                operation = found.group("operation");
            } else if (!operation.isEmpty()) {
                operations
                        .computeIfAbsent(found.group("model"), key -> new TreeSet<>())
                        .add(operation);
            }
        }
    }

    String fill(Page page) {
        Set<String> names = operations.getOrDefault(page.title(), Set.of());
        // The names become links with all other names of operations.
        String list = names.stream().map(name -> "<code>" + name + "</code>").collect(Collectors.joining(", "));
        return page.html().replace(DIRECTIVE, names.isEmpty() ? "" : "<p class=\"uses\">Used by " + list + ".</p>");
    }
}
