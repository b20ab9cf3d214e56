package io.github.mattermostsdk.lint;

import java.util.Comparator;

/**
 * Says what is wrong, where, and what to do about it.
 *
 * @param file the file, with forward slashes
 * @param line the line, counted from 1
 * @param subject the operation, schema or template tag
 * @param rule the name of the rule
 * @param message what is wrong and the way out
 */
public record Finding(String file, int line, String subject, String rule, String message)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + subject + ": " + rule + ": " + message;
    }
}
