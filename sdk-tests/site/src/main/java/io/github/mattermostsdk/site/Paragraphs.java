package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the long texts of operations. In the API description each is one paragraph, which Javadoc shows as it is; on a
 * page a wall of ten lines keeps people from reading it.
 */
final class Paragraphs {
    private static final Pattern TEXT = Pattern.compile("<!-- text -->\\s*<p>(.*?)</p>", Pattern.DOTALL);
    /** A dot, and a new sentence, which may begin with code. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu}|<a |<code>)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final int LONG_TEXT = 340;
    private static final int PARAGRAPH = 160;

    private Paragraphs() {}

    static String divide(String html) {
        return TEXT.matcher(html)
                .replaceAll(text ->
                        Matcher.quoteReplacement("<p>" + String.join("</p>\n<p>", paragraphs(text.group(1))) + "</p>"));
    }

    private static List<String> paragraphs(String text) {
        if (length(text) <= LONG_TEXT) {
            return List.of(text);
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String sentence : BETWEEN_SENTENCES.splitAsStream(text).toList()) {
            if (length(current) >= PARAGRAPH) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(sentence);
        }
        if (length(current) >= PARAGRAPH / 2 || paragraphs.isEmpty()) {
            paragraphs.add(current.toString());
        } else {
            paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + current);
        }
        return paragraphs;
    }

    private static int length(CharSequence html) {
        return TAG.matcher(html).replaceAll("").length();
    }
}
