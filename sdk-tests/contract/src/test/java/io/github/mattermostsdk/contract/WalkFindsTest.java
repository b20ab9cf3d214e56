package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.paging.Pager;
import io.github.mattermostsdk.paging.PagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks over posts that were picked out: by words, by ids, for a report. */
class WalkFindsTest extends WalkScenarios {
    WalkFindsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyFindOfManyDaysIsReturnedOnce() {
        String team = stage.cast().openQuietTeam(alice, bob);
        String word = stage.uniqueWord();
        List<Post> posts = postOnDays(townSquareOf(team), word, 140, 7);
        Pager<Post> inTeam =
                asBob.posts().allPostsFound(team, search -> search.terms(word).isOrSearch(false));
        Eventually.until("posts in the search", () -> inTeam.first(1).size() == 1);

        List<String> found = walking(() -> inTeam).items();
        assertIds(ids(posts), found);
        List<Instant> times = new ArrayList<>();
        inTeam.forEach(post -> times.add(post.createAt()));
        assertEquals(newestFirst(times), times);
    }

    @Test
    void everyFindInAllTeamsIsReturnedOnce() {
        String word = stage.uniqueWord();
        List<Post> posts =
                new ArrayList<>(postOnDays(townSquareOf(stage.cast().openQuietTeam(alice, bob)), word, 70, 3));
        posts.addAll(postOnDays(townSquareOf(stage.cast().openQuietTeam(alice, bob)), word, 60, 4));
        Walking<Post> walking = walking(() -> asBob.posts()
                .allPostsFoundInAllTeams(search -> search.terms(word).isOrSearch(false)));
        Eventually.until(
                "posts in the search", () -> walking.list().get().first(1).size() == 1);

        walking.assertReturnsInAnyOrder(ids(posts));
    }

    @Test
    void aDayWithTooManyFindsIsNotPassedOverInSilence() {
        String team = stage.cast().openQuietTeam(alice, bob);
        String word = stage.uniqueWord();
        List<Post> posts = postOnDays(townSquareOf(team), word, 101, 1);
        Pager<Post> finds =
                asBob.posts().allPostsFound(team, search -> search.terms(word).isOrSearch(false));
        Eventually.until("posts in the search", () -> finds.first(1).size() == 1);

        List<String> found = new ArrayList<>();
        try {
            finds.forEach(post -> found.add(post.id()));
            // Then the server has a search engine, which has pages.
            assertEquals(posts.size(), found.size());
        } catch (PagingException stuck) {
            assertEquals(100, found.size(), stuck.getMessage());
        }
        assertEquals(found.size(), new HashSet<>(found).size());
    }

    @Test
    void postsAreLookedUpInTheOrderOfTheirIds() {
        String channel = quietChannel();
        List<String> there = ids(postAtOnce(channel, 5));
        List<String> gone = List.of("zzzzzzzzzzzzzzzzzzzzzzzzz1", "zzzzzzzzzzzzzzzzzzzzzzzzz2");
        List<String> wanted = new ArrayList<>(there);
        wanted.addAll(2, gone);
        wanted.add(there.get(0));
        Pager<Post> pager = asBob.posts().allPostsByIds(wanted).pageSize(2);

        walking(() -> asBob.posts().allPostsByIds(wanted).pageSize(2)).assertReturns(there);
        pager.forEach(post -> assertTrue(there.contains(post.id())));
        assertEquals(gone, pager.missing());
        assertThrows(IllegalArgumentException.class, () -> pager.pageSize(1_001));
    }

    @Test
    void aReportOnPostsNeedsALicence() {
        String channel = quietChannel();

        assertNeedsLicence(
                400,
                "app.post.get_posts_for_reporting.license_error",
                () -> asAdmin.reports()
                        .allPostsForReporting(report -> report.channelId(channel))
                        .first(1));
    }

    private List<Post> postOnDays(String channel, String word, int count, int days) {
        Instant now = asAdmin.posts()
                .createPost(post -> post.channelId(channel).message("now"))
                .createAt();
        return atOnce(
                count,
                number -> asAdmin.posts()
                        .createPost(post -> post.channelId(channel)
                                .message("find " + word)
                                .createAt(noon(now, 1 + number % days).plusMillis(number))));
    }
}
