package io.github.mattermostsdk.site;

import java.util.List;
import java.util.stream.Collectors;

/** Makes the start page of the README: ways on stand before anything is scrolled, and every guide at the end. */
final class StartPage {
    private static final int TEXT = 130;

    private StartPage() {}

    static String of(Page readme, List<Page> guides) {
        String html = readme.html();
        int section = html.indexOf("<h2");
        int place = section < 0 ? html.length() : section;
        return html.substring(0, place) + ways(readme) + html.substring(place) + cards(guides);
    }

    private static String ways(Page readme) {
        String first = readme.sections().stream()
                .findFirst()
                .map(section -> way("#" + section.id(), section.text()))
                .orElse("");
        return "<p class=\"ways\">" + first + way("reference/index.html", "API reference")
                + way(JavadocIndex.FOLDER + "/index.html", "Javadoc") + "</p>\n";
    }

    private static String way(String href, String title) {
        return "<a href=\"" + href + "\">" + Names.escape(title) + "</a> ";
    }

    private static String cards(List<Page> guides) {
        return guides.stream()
                .map(guide -> "<li><a href=\"" + guide.path() + "\"><strong>" + Names.escape(guide.label())
                        + "</strong> <span>" + Names.escape(text(guide)) + "</span></a></li>")
                .collect(Collectors.joining(
                        "\n", "<h2 id=\"page-guides\">Guides</h2>\n<ul class=\"cards\">\n", "\n</ul>\n"));
    }

    /** Returns the first sentence of a guide if it is short, and otherwise what its sections are about. */
    private static String text(Page guide) {
        String summary = guide.summary(TEXT);
        return summary.endsWith(".")
                ? summary
                : guide.sections().stream().map(Heading::text).collect(Collectors.joining(", ")) + ".";
    }
}
