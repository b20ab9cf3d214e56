package io.github.mattermostsdk.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a link of every name of an operation that a text mentions as code. */
final class OperationLinks {
    /** Code that is a link already, or names what can be unfolded, is left as it is. */
    private static final Pattern NAME = Pattern.compile("<code>([a-z]\\w+)</code>(?!</a>|</summary>)");

    private final Map<String, String> operations = new HashMap<>();

    OperationLinks(List<Page> pages) {
        pages.stream()
                .filter(page -> page.section() == Section.SUBJECT)
                .forEach(page -> page.sections()
                        .forEach(operation -> operations.put(operation.text(), page.path() + "#" + operation.id())));
    }

    String add(Source source, String html) {
        return NAME.matcher(html).replaceAll(name -> {
            String target = operations.get(name.group(1));
            return Matcher.quoteReplacement(
                    target == null
                            ? name.group()
                            : "<a href=\"" + Links.relative(source.path(), target) + "\">" + name.group() + "</a>");
        });
    }
}
