package io.github.mattermostsdk.site;

import java.util.List;

/**
 * Holds a page of the site.
 *
 * @param source what it was made of
 * @param title its name: that of the subject or model in Java, or its first heading
 * @param headings the headings with an anchor, in order
 * @param entries what the search finds on it
 * @param html its content, without the frame that all pages share
 */
record Page(Source source, String title, List<Heading> headings, List<SearchEntry> entries, String html) {

    String path() {
        return source.path();
    }

    Section section() {
        return source.section();
    }

    /** Returns what the navigation calls it. */
    String label() {
        return switch (section()) {
            case START -> "Overview";
            case SUBJECT -> Names.words(title);
            default -> title;
        };
    }

    /** Returns what it says about itself, or its first sentence, or what of that there is room for. */
    String summary(int length) {
        String given = source.meta().getOrDefault("description", "");
        String text = given.isEmpty() && !entries.isEmpty() ? entries.get(0).text() : given;
        int sentence = text.indexOf(". ");
        if (given.isEmpty() && sentence > 0 && sentence < length) {
            return text.substring(0, sentence + 1);
        }
        return text.length() <= length ? text : text.substring(0, text.lastIndexOf(' ', length)) + " …";
    }

    Page withHtml(String changed) {
        return new Page(source, title, headings, entries, changed);
    }

    /** Returns the way from this page up to the directory of the site: empty, or {@code ../} some times. */
    String root() {
        return "../".repeat((int) path().chars().filter(c -> c == '/').count());
    }

    /** Returns the headings of the second level: on a page of a subject its operations. */
    List<Heading> sections() {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }
}
