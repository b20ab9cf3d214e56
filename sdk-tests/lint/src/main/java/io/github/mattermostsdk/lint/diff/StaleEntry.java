package io.github.mattermostsdk.lint.diff;

/** A text of the list of known differences that no difference matches any more. */
record StaleEntry(String file, int line, String text) {}
