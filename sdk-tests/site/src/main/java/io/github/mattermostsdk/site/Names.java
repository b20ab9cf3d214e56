package io.github.mattermostsdk.site;

import java.util.Locale;

/** Makes the names of pages and anchors. */
final class Names {
    private Names() {}

    /** Writes {@code AccessTokens} as {@code access-tokens}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Writes {@code AccessTokens} as {@code Access tokens}. */
    static String words(String name) {
        return name.isEmpty()
                ? name
                : name.charAt(0) + kebab(name).replace('-', ' ').substring(1);
    }

    /** Makes the anchor that GitHub makes of a heading, so that links work in both places. */
    static String slug(String heading) {
        // In this order: the blank before an ellipsis at the end becomes a dash.
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

    /** Escapes a text for HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
