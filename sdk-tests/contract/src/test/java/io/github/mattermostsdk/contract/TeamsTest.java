package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.TeamStats;
import io.github.mattermostsdk.model.TeamType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Teams and who is in them. */
class TeamsTest extends Scenarios {
    TeamsTest(ContractRun run) {
        super(run);
    }

    @Test
    void aMemberFindsTheTeamByName() {
        Team found = asAlice.teams().getTeamByName(stage.cast().teamName());

        assertEquals(team, found.id());
        assertEquals(TeamType.OPEN, found.type());
    }

    @Test
    void anUnknownTeamIsNotFound() {
        assertRefused(
                404,
                "app.team.get_by_name.missing.app_error",
                () -> asAlice.teams().getTeamByName("no-such-team-" + stage.uniqueWord()));
    }

    @Test
    void usersSeeTheirOwnTeamsOnly() {
        String notHers = stage.cast().openQuietTeam(bob);

        List<String> own = teamsOfAlice(asAlice);

        assertTrue(own.contains(team));
        assertFalse(own.contains(notHers));
        assertIds(own, teamsOfAlice(asAdmin));
        assertRefused(403, PERMISSIONS, () -> asBob.teams().getTeamsForUser(alice.id()));
    }

    @Test
    void theStatsCountTheMembers() {
        TeamStats stats = asAlice.teams().getTeamStats(team);

        assertEquals(team, stats.teamId());
        assertTrue(stats.totalMemberCount() >= 3);
        assertTrue(stats.activeMemberCount() <= stats.totalMemberCount());
    }

    @Test
    void onlyMembersSeeTheStats() {
        MattermostClient outsider = stage.cast().dave().client();

        assertRefused(403, PERMISSIONS, () -> outsider.teams().getTeamStats(team));
    }

    private List<String> teamsOfAlice(MattermostClient reader) {
        return reader.teams().getTeamsForUser(alice.id()).stream().map(Team::id).toList();
    }
}
