package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the search in the browser works on. A script and not JSON: a page of a file system may not fetch files. */
final class SearchData {
    private SearchData() {}

    static String of(List<Page> pages) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Page page : pages) {
            if (page.section() != Section.FILE) {
                page.entries().forEach(entry -> entries.add(entry(page, entry)));
            }
        }
        return "window.SEARCH_DATA = " + Json.compact(entries) + ";\n";
    }

    private static Map<String, String> entry(Page page, SearchEntry entry) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("title", entry.title());
        members.put("url", page.path() + (entry.anchor().isEmpty() ? "" : "#" + entry.anchor()));
        members.put("kind", kind(page, entry));
        members.put("text", entry.text());
        return members;
    }

    private static String kind(Page page, SearchEntry entry) {
        boolean whole = entry.anchor().isEmpty();
        return switch (page.section()) {
            case SUBJECT -> whole ? "Subject" : page.label();
            case MODEL -> "Model";
            case REFERENCE -> "Reference";
            default -> whole ? page.section().title() : page.title();
        };
    }
}
