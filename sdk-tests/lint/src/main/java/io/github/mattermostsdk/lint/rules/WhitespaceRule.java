package io.github.mattermostsdk.lint.rules;

import java.util.Optional;

/** Refuses tabs and blanks at the end of a line. */
final class WhitespaceRule implements LineRule {
    @Override
    public String name() {
        return "whitespace";
    }

    @Override
    public Optional<String> fault(String line) {
        if (line.indexOf('\t') >= 0) {
            return Optional.of("there is a tab: indent with blanks");
        }
        if (line.endsWith("\r")) {
            return Optional.of("the line ends in a carriage return: end lines with a line feed alone");
        }
        return line.endsWith(" ") ? Optional.of("the line ends in a blank: remove it") : Optional.empty();
    }
}
