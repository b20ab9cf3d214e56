package io.github.mattermostsdk.lint.templates;

/**
 * Holds one tag of a template.
 *
 * @param kind what it does
 * @param name what it names
 * @param text the whole tag
 * @param line its line, counted from 1
 * @param alone whether nothing else but blanks stands on its lines
 */
record TemplateTag(TagKind kind, String name, String text, int line, boolean alone) {}
