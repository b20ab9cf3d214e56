package io.github.mattermostsdk.lint.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the texts of the API description, as the templates print them into Javadoc, into good Javadoc.
 *
 * <p>The description marks code with back quotes, as Markdown does. Mustache escapes for HTML, and more than Javadoc
 * needs.
 */
final class JavadocText {
    private static final Pattern CODE = Pattern.compile("&#x60;(.+?)&#x60;");

    private JavadocText() {}

    static String tidy(String source) {
        StringBuilder tidied = new StringBuilder(source.length());
        for (String line : source.split("\n", -1)) {
            tidied.append(isJavadoc(line) ? tidyLine(line) : line).append('\n');
        }
        tidied.setLength(tidied.length() - 1);
        return tidied.toString();
    }

    private static boolean isJavadoc(String line) {
        String text = line.strip();
        return text.startsWith("*") || text.startsWith("/**");
    }

    private static String tidyLine(String line) {
        String tidied = CODE.matcher(line)
                .replaceAll(code -> Matcher.quoteReplacement("{@code " + unescapeHtml(code.group(1)) + "}"));
        return tidied.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&#x3D;", "=")
                .replace("&#x60;", "`");
    }

    private static String unescapeHtml(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
