package io.github.mattermostsdk.site;

/**
 * Holds something that the search finds: a page, or a section of one.
 *
 * @param title its heading
 * @param anchor the anchor on the page, or empty for the whole page
 * @param text what stands below the heading
 */
record SearchEntry(String title, String anchor, String text) {}
