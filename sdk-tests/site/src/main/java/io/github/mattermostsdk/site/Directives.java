package io.github.mattermostsdk.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills in what the templates leave to the site, in comments: properties of models and methods of operations. */
final class Directives {
    private static final Pattern DIRECTIVE = Pattern.compile("<!-- (properties|methods): ([^>]*?) ?-->");

    private final Models models;
    private final JavadocIndex javadoc;
    private final Faults faults;

    Directives(Models models, JavadocIndex javadoc, Faults faults) {
        this.models = models;
        this.javadoc = javadoc;
        this.faults = faults;
    }

    String fill(Source source, String html) {
        return Paragraphs.divide(fillIn(source, html));
    }

    private String fillIn(Source source, String html) {
        return DIRECTIVE.matcher(html).replaceAll(directive -> {
            List<String> words = List.of(directive.group(2).split(" "));
            return Matcher.quoteReplacement(
                    directive.group(1).equals("properties") ? properties(words) : methods(source, words));
        });
    }

    private String properties(List<String> words) {
        String model = words.get(0);
        return models.properties(model)
                .map(properties -> "<details class=\"model\"" + (words.contains("open") ? " open" : "")
                        + "><summary>Properties of <code>" + model + "</code></summary>\n" + properties
                        + "\n</details>")
                .orElse("");
    }

    private String methods(Source source, List<String> words) {
        String type = words.get(0);
        List<JavadocIndex.Method> methods = words.stream()
                .skip(1)
                .flatMap(name -> found(source, type, name))
                .toList();
        String receiver = type.endsWith("Calls") ? "calls()." : "";
        return methods.stream()
                .map(method -> "<li><a href=\"javadoc:" + type + "#" + Names.escape(method.anchor()) + "\"><code>"
                        + Names.escape(receiver + method.signature()) + "</code></a></li>")
                .collect(Collectors.joining("\n", "<ul class=\"methods\">\n", "\n</ul>"));
    }

    private Stream<JavadocIndex.Method> found(Source source, String type, String name) {
        List<JavadocIndex.Method> methods = javadoc.methods(type, name);
        if (methods.isEmpty()) {
            faults.add(source.file().getFileName().toString(), "the Javadoc has no method " + type + "." + name);
        }
        return methods.stream();
    }
}
