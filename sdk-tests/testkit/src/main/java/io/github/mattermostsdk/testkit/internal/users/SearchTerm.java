package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.state.UserRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Matches users: every word must be in one of their names, whatever its case. */
public final class SearchTerm {

    private SearchTerm() {}

    /**
     * A condition on users.
     *
     * @param term the words
     * @param emailToo whether the e-mail address counts as a name
     */
    public static Predicate<UserRow> of(String term, boolean emailToo) {
        List<String> words = List.of(term.toLowerCase(Locale.ROOT).trim().split("\\s+", -1));
        return user -> words.stream().allMatch(word -> matches(user, word.replaceFirst("^@+", ""), emailToo));
    }

    private static boolean matches(UserRow user, String word, boolean emailToo) {
        return has(user.username, word)
                || has(user.firstName, word)
                || has(user.lastName, word)
                || has(user.nickname, word)
                || (emailToo && has(user.email, word))
                || user.id.equals(word);
    }

    private static boolean has(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word);
    }
}
