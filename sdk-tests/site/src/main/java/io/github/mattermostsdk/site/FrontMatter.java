package io.github.mattermostsdk.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what stands before the Markdown between two lines of dashes: a name, a colon and a text on each line.
 *
 * @param values the texts by name
 * @param rest the Markdown
 */
record FrontMatter(Map<String, String> values, String rest) {
    private static final String FENCE = "---\n";

    static FrontMatter of(String text) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new LinkedHashMap<>();
        text.substring(FENCE.length(), end + 1).lines().forEach(line -> {
            int colon = line.indexOf(':');
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new FrontMatter(values, text.substring(end + 1 + FENCE.length()));
    }
}
