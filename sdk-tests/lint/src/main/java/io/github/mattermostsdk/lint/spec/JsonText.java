package io.github.mattermostsdk.lint.spec;

import java.util.Map;

/** Writes nodes as JSON. */
final class JsonText {
    private JsonText() {}

    static void append(SpecNode node, StringBuilder out) {
        switch (node.kind()) {
            case MAPPING -> appendMembers(node, out);
            case SEQUENCE -> appendItems(node, out);
            case STRING -> appendString(node.text(), out);
            case INTEGER, NUMBER, BOOLEAN -> out.append(node.text());
            case NULL -> out.append("null");
            case MISSING -> throw new IllegalStateException("nothing stands at " + node);
        }
    }

    private static void appendMembers(SpecNode node, StringBuilder out) {
        char separator = '{';
        for (Map.Entry<String, SpecNode> member : node.members().entrySet()) {
            out.append(separator);
            appendString(member.getKey(), out);
            out.append(':');
            append(member.getValue(), out);
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void appendItems(SpecNode node, StringBuilder out) {
        char separator = '[';
        for (SpecNode item : node.items()) {
            out.append(separator);
            append(item, out);
            separator = ',';
        }
        out.append(separator == '[' ? "[]" : "]");
    }

    private static void appendString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
