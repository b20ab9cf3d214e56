package io.github.mattermostsdk.lint.diff;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text of the list of known differences, in which {@code *} stands for any text, and whether it was met. */
final class Glob {
    private final String text;
    private final Pattern pattern;
    private boolean met;

    Glob(String text) {
        this.text = text;
        this.pattern = Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    boolean matches(List<String> candidates) {
        return candidates.stream()
                .anyMatch(candidate -> pattern.matcher(candidate).matches());
    }

    void markMet() {
        met = true;
    }

    boolean isMet() {
        return met;
    }

    @Override
    public String toString() {
        return text;
    }
}
