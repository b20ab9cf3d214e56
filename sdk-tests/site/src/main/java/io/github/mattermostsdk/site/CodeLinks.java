package io.github.mattermostsdk.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a link of every name that a text mentions as code: of operations and of the methods that walk whole lists to the
 * reference, and in guides of classes to the Javadoc.
 */
final class CodeLinks {
    /** Code that is a link already, or names what can be unfolded, is left as it is. */
    private static final Pattern NAME = Pattern.compile("<code>([A-Za-z]\\w+)</code>(?!</a>|</summary>)");

    private static final Pattern WALK =
            Pattern.compile("<h3 id=\"(\\w+-whole-list)\">.*?<code>(\\w+)</code>", Pattern.DOTALL);

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> walks = new HashMap<>();
    private final JavadocIndex javadoc;

    CodeLinks(List<Page> pages, JavadocIndex javadoc) {
        this.javadoc = javadoc;
        pages.stream().filter(page -> page.section() == Section.SUBJECT).forEach(this::note);
    }

    String add(Source source, String html) {
        return NAME.matcher(html)
                .replaceAll(name -> Matcher.quoteReplacement(place(source, name.group(1))
                        // The section of a walk need not lead to itself.
                        .filter(place -> !place.equals(source.path() + "#" + walks.get(name.group(1))))
                        .map(place ->
                                "<a href=\"" + Links.relative(source.path(), place) + "\">" + name.group() + "</a>")
                        .orElse(name.group())));
    }

    private void note(Page subject) {
        subject.sections().forEach(operation -> places.put(operation.text(), subject.path() + "#" + operation.id()));
        WALK.matcher(subject.html()).results().forEach(walk -> {
            walks.put(walk.group(2), walk.group(1));
            places.put(walk.group(2), subject.path() + "#" + walk.group(1));
        });
    }

    private Optional<String> place(Source source, String name) {
        return Optional.ofNullable(places.get(name))
                .or(() -> source.section().isReference() ? Optional.empty() : javadoc.type(name));
    }
}
