package io.github.mattermostsdk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the Javadoc to the reference: every method of an operation to its operation, every model to its page. That is
 * done to the pages and not in the sources, whose Javadoc is also in the jar, where no reference is beside it.
 */
final class BackLinks {
    private final JavadocIndex javadoc;
    private final Faults faults;

    BackLinks(JavadocIndex javadoc, Faults faults) {
        this.javadoc = javadoc;
        this.faults = faults;
    }

    void add(Path site, List<Page> pages) {
        for (Page page : pages) {
            if (page.section() == Section.SUBJECT) {
                for (String suffix : List.of("Api", "Calls")) {
                    addToMethods(site, page, page.title() + suffix);
                }
            } else if (page.section() == Section.MODEL) {
                javadoc.type(page.title())
                        .ifPresent(file -> change(site.resolve(file), Map.of("</h1>", "</h1>" + link(file, page, ""))));
            }
        }
    }

    private void addToMethods(Path site, Page page, String type) {
        Map<String, String> changes = new LinkedHashMap<>();
        String file = javadoc.type(type).orElse("");
        for (Heading operation : page.sections()) {
            for (JavadocIndex.Method method : javadoc.methods(type, operation.text())) {
                String heading = "id=\"" + Names.escape(method.anchor()) + "\">\n<h3>" + operation.text() + "</h3>";
                changes.put(heading, heading + link(file, page, "#" + operation.id()));
            }
        }
        if (!file.isEmpty()) {
            change(site.resolve(file), changes);
        }
    }

    private static String link(String from, Page page, String anchor) {
        return "\n<p class=\"reference-link\"><a href=\"" + Links.relative(from, page.path()) + anchor
                + "\">API reference</a></p>";
    }

    private void change(Path file, Map<String, String> changes) {
        try {
            String html = Files.readString(file).replace("\r\n", "\n");
            for (Map.Entry<String, String> change : changes.entrySet()) {
                if (!html.contains(change.getKey())) {
                    faults.add(
                            file.getFileName().toString(), "the Javadoc has no place for a link at " + change.getKey());
                }
                html = html.replace(change.getKey(), change.getValue());
            }
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
