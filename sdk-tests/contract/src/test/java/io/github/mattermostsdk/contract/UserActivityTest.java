package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Audit;
import io.github.mattermostsdk.model.ChannelMemberWithTeamData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user does and did. */
class UserActivityTest extends Scenarios {
    UserActivityTest(ContractRun run) {
        super(run);
    }

    @Test
    void aLoginLeavesATrace() {
        Eventually.until(
                "audit", () -> !asAlice.users().getUserAudits(alice.id()).isEmpty());

        Audit audit = asAlice.users()
                .getUserAudits(alice.id(), query -> query.perPage(1))
                .get(0);
        assertEquals(alice.id(), audit.userId());
        assertRefused(403, PERMISSIONS, () -> asBob.users().getUserAudits(alice.id()));
    }

    @Test
    void memberLinesOfAllTeamsAreListed() {
        List<ChannelMemberWithTeamData> members = asAlice.users()
                .getChannelMembersWithTeamDataForUser(
                        alice.id(), query -> query.page(0).perPage(200));

        assertTrue(members.stream()
                .anyMatch(member -> member.teamName().equals(stage.cast().teamName())));
        assertRefused(403, PERMISSIONS, () -> asBob.users().getChannelMembersWithTeamDataForUser(alice.id()));
    }

    @Test
    void uploadsAreForTheirOwnersOnly() {
        assertEquals(List.of(), asAlice.users().getUploadsForUser(alice.id()));
        assertRefused(
                403,
                "api.user.get_uploads_for_user.forbidden.app_error",
                () -> asAdmin.users().getUploadsForUser(alice.id()));
    }

    @Test
    void typingIsPublished() {
        String channel = townSquare().id();

        asAlice.users().publishUserTyping(alice.id(), typing -> typing.channelId(channel));

        assertRefused(
                403,
                PERMISSIONS,
                () -> asBob.users().publishUserTyping(alice.id(), typing -> typing.channelId(channel)));
    }
}
