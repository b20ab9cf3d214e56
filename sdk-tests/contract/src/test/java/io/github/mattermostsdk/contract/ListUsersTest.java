package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserSort;
import io.github.mattermostsdk.model.UsersStats;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lists and numbers of users. */
class ListUsersTest extends Scenarios {
    ListUsersTest(ContractRun run) {
        super(run);
    }

    @Test
    void theUsersOfATeamAreListedPageByPage() {
        List<User> all = asBob.users().getUsers(query -> query.inTeam(team).perPage(200));
        List<User> first =
                asBob.users().getUsers(query -> query.inTeam(team).page(0).perPage(1));
        List<User> second =
                asBob.users().getUsers(query -> query.inTeam(team).page(1).perPage(1));

        List<String> ids = all.stream().map(User::id).toList();
        assertTrue(ids.containsAll(List.of(alice.id(), bob.id())), ids::toString);
        assertEquals(ids.get(0), first.get(0).id());
        assertEquals(ids.get(1), second.get(0).id());
    }

    @Test
    void theUsersOfTheServerAreListed() {
        List<User> users = asBob.users().getUsers(query -> query.perPage(200));

        assertTrue(users.size() >= 5);
    }

    @Test
    void anUnknownOrderIsRefused() {
        assertRefused(
                400,
                "api.context.invalid_url_param.app_error",
                () -> asBob.users().getUsers(query -> query.sort(UserSort.of("nothing"))));
    }

    @Test
    void theMembersOfGroupChannelsAreListed() {
        String carol = stage.cast().carol().id();
        Channel group = asAlice.channels().createGroupChannel(List.of(alice.id(), bob.id(), carol));

        Map<String, List<User>> members = asAlice.users().getUsersByGroupChannelIds(List.of(group.id()));

        // The one who asks is left out.
        assertIds(
                List.of(bob.id(), carol),
                Objects.requireNonNull(members.get(group.id())).stream()
                        .map(User::id)
                        .toList());
    }

    @Test
    void usersKnowWhomTheyShareAChannelWith() {
        assertTrue(asAlice.users().getKnownUsers().contains(bob.id()));
    }

    @Test
    void usersAreCounted() {
        assertTrue(asAlice.users().getTotalUsersStats().totalUsersCount() >= 5);
    }

    @Test
    void administratorsCountSomeUsers() {
        UsersStats stats = asAdmin.users().getTotalUsersStatsFiltered(query -> query.inTeam(team));

        assertTrue(stats.totalUsersCount() >= 3);
        assertRefused(403, PERMISSIONS, () -> asAlice.users().getTotalUsersStatsFiltered());
    }
}
