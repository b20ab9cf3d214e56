package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Presence;
import io.github.mattermostsdk.model.ReportSortDirection;
import io.github.mattermostsdk.model.Status;
import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.model.UserReport;
import io.github.mattermostsdk.model.UserReportSortColumn;
import io.github.mattermostsdk.paging.Pager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Walks over users. */
class WalkUsersTest extends WalkScenarios {
    private final Account carol = stage.cast().carol();

    WalkUsersTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyMemberOfATeamIsReturnedOnce() {
        String team = stage.cast().openQuietTeam(alice, bob, carol);
        List<String> members =
                List.of(alice.id(), bob.id(), carol.id(), stage.admin().id());

        Walking<User> walking =
                new Walking<>(() -> asBob.users().allUsers(q -> q.inTeam(team)).pageSize(1), User::id);

        walking.assertReturnsInAnyOrder(members);
        walking.assertRefusesSizes(200);
        new Walking<>(
                        () -> asBob.users()
                                .allUsers(q -> q.inTeam(team))
                                .pageSize(2)
                                .prefetch(0),
                        User::id)
                .assertReturnsInAnyOrder(members);
        new Walking<>(
                        () -> asBob.users()
                                .allUsers(q -> q.inTeam(team))
                                .pageSize(3)
                                .prefetch(4),
                        User::id)
                .assertReturnsInAnyOrder(members);
    }

    @Test
    void everyUserOfTheServerIsReturnedOnce() {
        List<String> ids = new Walking<>(() -> asBob.users().allUsers().pageSize(20), User::id).items();

        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (Account user : stage.cast().everybody()) {
            assertTrue(ids.contains(user.id()), user::toString);
        }
    }

    @Test
    void usersAreLookedUpInTheOrderGiven() {
        List<String> there = List.of(carol.id(), alice.id(), stage.admin().id(), bob.id());
        List<String> wanted = new ArrayList<>(there);
        wanted.add(1, unknownId());
        wanted.add(alice.id());
        Pager<User> byIds = asBob.users().allUsersByIds(wanted).pageSize(2);

        new Walking<>(() -> asBob.users().allUsersByIds(wanted).pageSize(2), User::id).assertReturns(there);
        assertEquals(there.size(), byIds.first(9).size());
        assertEquals(List.of(unknownId()), byIds.missing());
    }

    @Test
    void namesAreLookedUpInTheOrderGiven() {
        String nobody = "nobody-" + stage.uniqueWord();
        List<String> names =
                List.of(nobody, bob.username().toUpperCase(Locale.ROOT), carol.username(), alice.username());
        Pager<User> byNames = asBob.users().allUsersByUsernames(names).pageSize(1);

        new Walking<>(() -> asBob.users().allUsersByUsernames(names).pageSize(2), User::id)
                .assertReturns(List.of(bob.id(), carol.id(), alice.id()));
        assertEquals(3, byNames.first(9).size());
        assertEquals(List.of(nobody), byNames.missing());
    }

    @Test
    void nobodyIsMissingAmongStatuses() {
        List<String> ids = List.of(bob.id(), unknownId(), alice.id());

        Pager<Status> statuses = asBob.status().allUsersStatusesByIds(ids).pageSize(2);

        assertEquals(ids, statuses.stream().map(Status::userId).toList());
        assertEquals(Presence.OFFLINE, statuses.first(2).get(1).status());
        assertEquals(List.of(), statuses.missing());
    }

    @Test
    void everyUserWithAnInvalidAddressIsReturnedOnceOnAClosedServer() {
        Walking<User> walking =
                new Walking<>(() -> asAdmin.users().allUsersWithInvalidEmails().pageSize(2), User::id);
        if (!stage.settings().isOff("EnableOpenServer")) {
            assertRefused(400, "<untranslated>", () -> walking.items());
            assumeTrue(stage.mayDisturb(), "It closes the sign-up for a moment: say -Dmattermost.disturb=true");
        }
        stage.with("TeamSettings", "EnableOpenServer", false, () -> {
            List<String> ids = walking.items();
            assertEquals(ids.size(), new HashSet<>(ids).size());
        });
    }

    @Test
    void everyReportedUserIsReturnedOnce() {
        String team = stage.cast().openQuietTeam(alice, bob, carol);
        List<String> members =
                List.of(alice.id(), bob.id(), carol.id(), stage.admin().id());

        for (UserReportSortColumn column : List.of(UserReportSortColumn.USERNAME, UserReportSortColumn.EMAIL)) {
            Walking<UserReport> walking = new Walking<>(
                    () -> asAdmin.reports()
                            .allUsersForReporting(q -> q.sortColumn(column).teamFilter(team))
                            .pageSize(1),
                    UserReport::id);
            walking.assertReturnsInAnyOrder(members);
            walking.assertRefusesSizes(100);
        }
    }

    @Test
    void everyReportedUserOfTheServerIsReturnedOnce() {
        for (ReportSortDirection direction : List.of(ReportSortDirection.ASC, ReportSortDirection.DESC)) {
            List<UserReport> users = asAdmin
                    .reports()
                    .allUsersForReporting(
                            q -> q.sortColumn(UserReportSortColumn.CREATE_AT).sortDirection(direction))
                    .pageSize(30)
                    .stream()
                    .toList();

            List<String> ids = users.stream().map(UserReport::id).toList();
            assertEquals(ids.size(), new HashSet<>(ids).size());
            for (Account user : stage.cast().everybody()) {
                assertTrue(ids.contains(user.id()), user::toString);
            }
        }
    }
}
