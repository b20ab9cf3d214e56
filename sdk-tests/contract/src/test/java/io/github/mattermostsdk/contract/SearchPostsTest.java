package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.PostSearchResults;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Finding posts by their words. */
class SearchPostsTest extends Scenarios {
    SearchPostsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aPostIsFoundInItsTeam() {
        String word = stage.uniqueWord();
        Post post = post("find " + word);

        Eventually.until("post in the search", () -> inTeam(word).order().contains(post.id()));

        assertEquals(
                "find " + word,
                Objects.requireNonNull(inTeam(word).posts().get(post.id())).message());
    }

    @Test
    void outsidersDoNotSearchATeam() {
        MattermostClient outsider = stage.cast().dave().client();

        assertRefused(
                403,
                PERMISSIONS,
                () -> outsider.posts()
                        .searchPosts(team, search -> search.terms("x").isOrSearch(false)));
    }

    @Test
    void aSearchNeedsTerms() {
        assertRefused(
                400,
                INVALID_BODY,
                () -> asBob.posts().searchPosts(team, search -> search.terms("").isOrSearch(false)));
    }

    @Test
    void aPostIsFoundInAllTeams() {
        String word = stage.uniqueWord();
        Post post = post("find " + word);

        Eventually.until(
                "post in the search",
                () -> asBob.posts()
                        .searchPostsInAllTeams(search -> search.terms(word).isOrSearch(false))
                        .order()
                        .contains(post.id()));
    }

    private PostSearchResults inTeam(String word) {
        return asBob.posts().searchPosts(team, search -> search.terms(word).isOrSearch(false));
    }
}
