package io.github.mattermostsdk.site;

/**
 * Holds a heading.
 *
 * @param level from 1
 * @param text its text
 * @param id its anchor
 */
record Heading(int level, String text, String id) {}
