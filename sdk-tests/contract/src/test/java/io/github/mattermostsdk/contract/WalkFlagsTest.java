package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Preference;
import io.github.mattermostsdk.model.PreferenceCategory;
import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks over the posts that a user flagged. */
class WalkFlagsTest extends WalkScenarios {
    private static final int PAGE = 4;

    WalkFlagsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyFlaggedPostIsReturnedOnce() {
        String channel = quietChannel();
        List<Post> posts = new ArrayList<>(postAtOnce(channel, 2 * PAGE));
        posts.addAll(postOfOneTime(channel, "", noon(posts.get(0).createAt(), 1), PAGE + 1));
        asAlice.preferences().updatePreferences(alice.id(), flags(posts));

        Walking<Post> flagged = walking(() -> flagged(channel));

        flagged.assertReturnsInAnyOrder(ids(posts));
        flagged.assertRefusesSizes(200);
    }

    @Test
    void whatStaysFlaggedMeanwhileIsReturnedOnce() {
        String channel = quietChannel();
        List<Post> posts = postAtOnce(channel, 4 * PAGE);
        asAlice.preferences().updatePreferences(alice.id(), flags(posts));
        List<String> seen = new ArrayList<>();
        List<Post> unflagged = new ArrayList<>();

        try (Walk<Post> walk = flagged(channel).iterator()) {
            while (walk.hasNext()) {
                Post post = walk.next();
                seen.add(post.id());
                if (seen.size() == PAGE || seen.size() == 2 * PAGE) {
                    asAlice.preferences().deletePreferences(alice.id(), flags(List.of(post)));
                    unflagged.add(post);
                    asAlice.preferences().updatePreferences(alice.id(), flags(postAtOnce(channel, 1)));
                }
            }
        }

        List<String> stayed = new ArrayList<>(ids(posts));
        stayed.removeAll(ids(unflagged));
        assertTrue(seen.containsAll(stayed), "nothing is lost");
        assertEquals(seen.size(), new HashSet<>(seen).size(), "each once");
    }

    private Pager<Post> flagged(String channel) {
        return asAlice.posts()
                .allFlaggedPostsForUser(alice.id(), q -> q.channelId(channel))
                .pageSize(PAGE);
    }

    private List<Preference> flags(List<Post> posts) {
        return posts.stream()
                .map(post -> Preference.builder()
                        .userId(alice.id())
                        .category(PreferenceCategory.FLAGGED_POST)
                        .name(post.id())
                        .value("true")
                        .build())
                .toList();
    }
}
