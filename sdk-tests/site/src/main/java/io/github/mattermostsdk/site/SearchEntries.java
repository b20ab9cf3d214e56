package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Divides a document into what the search finds: the page, and each part with a heading of the second level. */
final class SearchEntries {
    private static final int LENGTH = 600;
    private static final Pattern NAME = Pattern.compile("<code class=\"name\">([^<]+)</code>");

    private SearchEntries() {}

    static List<SearchEntry> of(Node document, Map<Node, Heading> headings) {
        List<SearchEntry> entries = new ArrayList<>();
        Heading current = new Heading(1, "", "");
        StringBuilder text = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            Heading heading = headings.get(node);
            if (heading != null && heading.level() <= 2) {
                add(entries, current, text);
                current = heading;
                text.setLength(0);
            } else {
                text.append(words(node)).append(' ');
            }
        }
        add(entries, current, text);
        return entries;
    }

    private static void add(List<SearchEntry> entries, Heading heading, StringBuilder text) {
        if (!heading.text().isEmpty()) {
            String words = text.toString().replaceAll("\\s+", " ").strip();
            entries.add(new SearchEntry(
                    heading.text(),
                    heading.level() == 1 ? "" : heading.id(),
                    words.length() <= LENGTH ? words : words.substring(0, words.lastIndexOf(' ', LENGTH))));
        }
    }

    private static String words(Node node) {
        if (node instanceof FencedCodeBlock) {
            return "";
        }
        if (node instanceof HtmlBlock block) {
            return NAME.matcher(block.getLiteral())
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.joining(" "));
        }
        return TextOf.node(node);
    }
}
