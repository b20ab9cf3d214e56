package io.github.mattermostsdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.paging.Pager;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Counts which lists can be walked. Who adds a list says in the description how to walk it, or here why it can't be. */
class PagedListsTest {
    /** Objects that hold a list, or a part of one. */
    private static final Set<String> LIST_HOLDERS =
            Set.of("PostList", "PostSearchResults", "ReportPostListResponse", "UserAutocomplete", "UserThreads");

    /** The server sends them whole. */
    private static final Set<String> WHOLE = Set.of(
            "getAnalyticsOld",
            "getChannelsForTeamForUser",
            "getDrafts",
            "getFileInfosForPost",
            "getKnownUsers",
            "getPostEditHistory",
            "getPreferences",
            "getPreferencesByCategory",
            "getReactions",
            "getSessions",
            "getTeamsForUser",
            "getUploadsForUser",
            "searchUserAccessTokens");

    /** The server sends the best matches, or what lies around a post, and nothing asks for more. */
    private static final Set<String> NO_SECOND_PART =
            Set.of("autocompleteUsers", "getPostsAroundLastUnread", "searchUsers");

    @Test
    void everyListThatComesInPartsCanBeWalked() {
        Set<String> lists = new TreeSet<>();
        Set<String> walked = new TreeSet<>();
        GeneratedOperation.all().filter(PagedListsTest::returnsAList).forEach(operation -> {
            lists.add(operation.id());
            if (isWalked(operation)) {
                walked.add(operation.id());
            }
        });
        System.out.printf(
                "paging: list operations walked %d / all list operations %d (%d come whole, %d have no second part)%n",
                walked.size(), lists.size(), WHOLE.size(), NO_SECOND_PART.size());

        Set<String> others = new TreeSet<>(lists);
        others.removeAll(walked);
        Set<String> explained = new TreeSet<>(WHOLE);
        explained.addAll(NO_SECOND_PART);
        assertEquals(explained, others);
    }

    @Test
    void everyWalkIsDescribedForAList() {
        Set<String> described = GeneratedOperation.all()
                .filter(operation -> operation.spec().extension("x-pagination").exists())
                .map(GeneratedOperation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(!described.isEmpty());
        described.forEach(id -> assertTrue(returnsAList(GeneratedOperation.of(id)), id));
    }

    private static boolean returnsAList(GeneratedOperation operation) {
        Type type = operation.responseType().getType();
        return type instanceof ParameterizedType parameterized
                ? parameterized.getRawType() == List.class
                : type instanceof Class<?> model && LIST_HOLDERS.contains(model.getSimpleName());
    }

    private static boolean isWalked(GeneratedOperation operation) {
        String method = operation.spec().extension("x-pagination").get("method").text();
        return Arrays.stream(operation.subject().api().getMethods())
                .anyMatch(each -> each.getName().equals(method) && each.getReturnType() == Pager.class);
    }
}
