package io.github.mattermostsdk.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the properties of each model as its page shows them, for the places where they can be unfolded. */
final class Models {
    private static final Pattern PROPERTIES =
            Pattern.compile("<!-- begin properties -->(.*)<!-- end properties -->", Pattern.DOTALL);

    private final Map<String, String> fragments = new TreeMap<>();

    void add(Page page) {
        Matcher properties = PROPERTIES.matcher(page.html());
        if (properties.find()) {
            // The anchors stay where the model is at home: two elements of a page must not have one id.
            fragments.put(page.title(), properties.group(1).strip().replaceAll(" id=\"[^\"]*\"", ""));
        }
    }

    /** Returns the properties of a model; enums have none. */
    Optional<String> properties(String model) {
        return Optional.ofNullable(fragments.get(model)).filter(properties -> !properties.isEmpty());
    }

    /**
     * Returns the script with which a page unfolds the properties of a model inside of another. In its links {@code
     * @ROOT@} stands for the way from the page to the directory of the site.
     */
    String script() {
        Map<String, String> linked = new TreeMap<>();
        fragments.forEach((name, html) ->
                linked.put(name, html.replaceAll("href=\"model:(\\w+)\"", "href=\"@ROOT@reference/models/$1.html\"")));
        return "window.MODELS = " + Json.compact(linked) + ";\n";
    }
}
