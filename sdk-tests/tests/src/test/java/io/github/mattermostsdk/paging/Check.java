package io.github.mattermostsdk.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mattermostsdk.model.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;

/** What the tests of several styles check. */
final class Check {

    private Check() {}

    static List<String> ids(Iterable<Post> posts) {
        List<String> ids = new ArrayList<>();
        posts.forEach(post -> ids.add(post.id()));
        return ids;
    }

    /** Returns what a failure says. */
    static String message(Class<? extends Exception> type, Executable call) {
        return String.valueOf(assertThrows(type, call).getMessage());
    }

    /** All that was expected came, and nothing came twice. */
    static void complete(Collection<String> expected, List<String> got) {
        Set<String> distinct = new HashSet<>(got);
        assertEquals(distinct.size(), got.size(), () -> "twice in " + got);
        Set<String> lost = new HashSet<>(expected);
        lost.removeAll(distinct);
        assertEquals(Set.of(), lost, "lost");
    }
}
