package io.github.mattermostsdk.lint.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds one template.
 *
 * @param name the name by which tags include it: the path below the directory, without the ending
 * @param displayName the name for findings
 * @param text the whole text
 * @param tags its tags in the order of the text
 */
record Template(String name, String displayName, String text, List<TemplateTag> tags) {
    private static final Pattern TAG = Pattern.compile(
            "\\{\\{!.*?}}|\\{\\{\\{\\s*(?<raw>[^}]*?)\\s*}}}|\\{\\{\\s*(?<sigil>[#^/>&<$=]?)\\s*(?<name>[^}]*?)\\s*}}",
            Pattern.DOTALL);

    static Template parse(String name, String displayName, String text) {
        List<TemplateTag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            line += (int) text.substring(counted, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = matcher.start();
            tags.add(tag(matcher, line, alone(text, matcher.start(), matcher.end())));
        }
        return new Template(name, displayName, text, List.copyOf(tags));
    }

    private static TemplateTag tag(Matcher matcher, int line, boolean alone) {
        String raw = matcher.group("raw");
        if (raw != null) {
            return new TemplateTag(TagKind.VARIABLE, raw, matcher.group(), line, alone);
        }
        String name = matcher.group("name");
        return name == null
                ? new TemplateTag(TagKind.COMMENT, "", matcher.group(), line, alone)
                : new TemplateTag(TagKind.of(matcher.group("sigil")), name, matcher.group(), line, alone);
    }

    private static boolean alone(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end);
        return text.substring(lineStart, start).isBlank()
                && text.substring(end, lineEnd < 0 ? text.length() : lineEnd).isBlank();
    }
}
