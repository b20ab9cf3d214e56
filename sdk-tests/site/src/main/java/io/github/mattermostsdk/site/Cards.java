package io.github.mattermostsdk.site;

import java.util.List;
import java.util.stream.Collectors;

/** Shows on the start page, before anything is scrolled, where to go from there. */
final class Cards {
    private static final int LENGTH = 110;

    private Cards() {}

    /** Puts the cards between the first words of the start page and its first section. */
    static String add(Page start, List<Page> guides) {
        String cards = card(
                        "reference/index.html",
                        "API reference",
                        "Every operation, with samples that are run, and every model.")
                + card(JavadocIndex.FOLDER + "/index.html", "Javadoc", "Every class of the SDK.")
                + guides.stream()
                        .map(guide -> card(guide.path(), guide.label(), guide.summary(LENGTH)))
                        .collect(Collectors.joining());
        int section = start.html().indexOf("<h2");
        int place = section < 0 ? start.html().length() : section;
        return start.html().substring(0, place) + "<ul class=\"cards\">\n" + cards + "</ul>\n"
                + start.html().substring(place);
    }

    private static String card(String href, String title, String text) {
        return "<li><a href=\"" + href + "\"><strong>" + Names.escape(title) + "</strong> <span>" + Names.escape(text)
                + "</span></a></li>\n";
    }
}
