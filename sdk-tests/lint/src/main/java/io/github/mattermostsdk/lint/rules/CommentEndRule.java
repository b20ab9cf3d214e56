package io.github.mattermostsdk.lint.rules;

import java.util.Optional;

/** Refuses the characters that would end the Javadoc comment into which a text is printed. */
final class CommentEndRule implements LineRule {
    @Override
    public String name() {
        return "comment-end";
    }

    @Override
    public Optional<String> fault(String line) {
        return line.contains("*/")
                ? Optional.of("'*/' ends the comment in the generated code: word it differently")
                : Optional.empty();
    }
}
