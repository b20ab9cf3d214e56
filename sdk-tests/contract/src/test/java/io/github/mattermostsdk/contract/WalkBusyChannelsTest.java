package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.paging.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Walks over channels in which others write and delete meanwhile. */
class WalkBusyChannelsTest extends WalkScenarios {
    private static final int PAGE = 5;

    WalkBusyChannelsTest(ContractRun run) {
        super(run);
    }

    @Test
    void whatComesAndGoesMeanwhileCostsAWalkNothing() {
        String channel = quietChannel();
        List<Post> there = new ArrayList<>(announcements(channel));
        List<Post> all = postAtOnce(channel, 6 * PAGE).stream()
                .sorted(Comparator.comparing(Post::createAt).reversed())
                .toList();
        Set<String> gone = new HashSet<>();
        List<String> seen = new ArrayList<>();

        try (Walk<Post> walk =
                asBob.posts().allPostsForChannel(channel).pageSize(PAGE).iterator()) {
            while (walk.hasNext()) {
                seen.add(walk.next().id());
                if (seen.size() % PAGE == 0 && seen.size() <= 3 * PAGE) {
                    postAtOnce(channel, 3);
                    // One that was returned, and one that is yet to come.
                    for (Post post : List.of(all.get(seen.size() - 1), all.get(all.size() - seen.size()))) {
                        asAdmin.posts().deletePost(post.id());
                        gone.add(post.id());
                    }
                }
            }
        }

        there.addAll(all);
        List<String> stayed =
                ids(there).stream().filter(id -> !gone.contains(id)).toList();
        assertEquals(seen.size(), new HashSet<>(seen).size(), "each once");
        assertTrue(seen.containsAll(stayed), "nothing is lost");
        assertTrue(ids(there).containsAll(seen), "what was written meanwhile does not disturb");
    }

    @Test
    void aWalkForwardAlsoReturnsWhatIsWrittenMeanwhile() {
        String channel = quietChannel();
        Post first = post(channel, "first");
        List<Post> all = new ArrayList<>(postAtOnce(channel, 2 * PAGE));
        List<String> seen = new ArrayList<>();

        try (Walk<Post> walk = asBob.posts()
                .allPostsForChannel(channel, q -> q.after(first.id()))
                .pageSize(PAGE)
                .iterator()) {
            while (walk.hasNext()) {
                seen.add(walk.next().id());
                if (seen.size() == 2) {
                    all.addAll(postAtOnce(channel, PAGE));
                }
            }
        }

        assertIds(ids(all), seen);
    }
}
