package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Post;
import io.github.mattermostsdk.model.Preference;
import io.github.mattermostsdk.model.PreferenceCategory;
import io.github.mattermostsdk.model.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters are judged by what they leave out: a parameter of a wrong name filters nothing, and the call succeeds. */
class FiltersTest extends Scenarios {
    private final Account outsider;

    FiltersTest(ContractRun run) {
        super(run);
        this.outsider = stage.cast().dave();
    }

    @Test
    void usersOutsideTheTeamAreNotAmongItsUsers() {
        List<User> inTeam = asAdmin.users().getUsers(query -> query.inTeam(team).perPage(200));
        List<User> found = asAdmin.users()
                .searchUsers(search -> search.term(outsider.username()).teamId(team));
        List<User> anywhere = asAdmin.users().searchUsers(search -> search.term(outsider.username()));

        assertFalse(inTeam.stream().map(User::id).toList().contains(outsider.id()));
        assertEquals(List.of(), found);
        assertEquals(List.of(outsider.id()), anywhere.stream().map(User::id).toList());
    }

    @Test
    void usersOutsideTheTeamDoNotCompleteAName() {
        assertEquals(
                List.of(),
                asAdmin.users()
                        .autocompleteUsers(outsider.username(), query -> query.inTeam(team))
                        .users());
    }

    @Test
    void flaggedPostsOfOtherChannelsAreLeftOut() {
        Post post = post("to be flagged, and looked for elsewhere");
        String elsewhere =
                asAlice.channels().getChannelByName(team, "off-topic").id();
        Preference flag = Preference.builder()
                .userId(bob.id())
                .category(PreferenceCategory.FLAGGED_POST)
                .name(post.id())
                .value("true")
                .build();
        asBob.preferences().updatePreferences(bob.id(), List.of(flag));

        assertEquals(List.of(), flaggedIn(elsewhere));
        assertEquals(List.of(post.id()), flaggedIn(post.channelId()));
        asBob.preferences().deletePreferences(bob.id(), List.of(flag));
    }

    private List<String> flaggedIn(String channelId) {
        return asBob.posts()
                .getFlaggedPostsForUser(bob.id(), query -> query.channelId(channelId))
                .order();
    }
}
