package io.github.mattermostsdk.lint.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses words that say that something is not done yet. */
final class UnfinishedRule implements LineRule {
    // In pieces, so that a search for these words does not end here.
    private static final Pattern WORD = Pattern.compile("\\b(DRAFT|TO" + "DO|FIX" + "ME|TBD)\\b");

    @Override
    public String name() {
        return "unfinished";
    }

    @Override
    public Optional<String> fault(String line) {
        return WORD.matcher(line)
                .results()
                .findFirst()
                .map(match -> "'" + match.group() + "' says that this is not finished: finish it");
    }
}
