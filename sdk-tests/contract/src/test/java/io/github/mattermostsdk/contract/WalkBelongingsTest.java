package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.contract.server.Eventually;
import io.github.mattermostsdk.model.Audit;
import io.github.mattermostsdk.model.ChannelMemberWithTeamData;
import io.github.mattermostsdk.model.UserAccessToken;
import io.github.mattermostsdk.paging.Pager;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks over what belongs to a user. */
class WalkBelongingsTest extends WalkScenarios {
    private final Account carol = stage.cast().carol();

    WalkBelongingsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyAuditIsReturnedOnce() {
        for (int i = 0; i < 3; i++) {
            carol.signIn();
        }
        Eventually.until(
                "audits", () -> asAdmin.users().getUserAudits(carol.id()).size() >= 3);
        List<String> all = asAdmin.users().getUserAudits(carol.id(), q -> q.perPage(200)).stream()
                .map(Audit::id)
                .toList();

        new Walking<>(() -> asAdmin.users().allUserAudits(carol.id()).pageSize(2), Audit::id)
                .assertReturnsInAnyOrder(all);
    }

    @Test
    void everyMembershipIsReturnedOnce() {
        String channel = quietChannel();

        Pager<ChannelMemberWithTeamData> memberships =
                asAlice.users().allChannelMembersWithTeamDataForUser(alice.id()).pageSize(2);

        List<String> channels =
                memberships.stream().map(ChannelMemberWithTeamData::channelId).toList();
        assertEquals(channels.size(), new HashSet<>(channels).size());
        assertTrue(channels.containsAll(List.of(channel, townSquare().id())));
    }

    @Test
    void everyTokenIsReturnedOnce() {
        if (!stage.settings().isOn("EnableUserAccessTokens")) {
            return;
        }
        List<UserAccessToken> tokens = atOnce(
                5,
                number -> asAdmin.accessTokens()
                        .createUserAccessToken(bob.id(), request -> request.description("walk " + number)));
        List<String> ids = tokens.stream().map(UserAccessToken::id).toList();
        try {
            new Walking<>(
                            () -> asAdmin.accessTokens()
                                    .allUserAccessTokensForUser(bob.id())
                                    .pageSize(2),
                            UserAccessToken::id)
                    .assertReturnsInAnyOrder(ids);
            List<String> everybodys = new Walking<>(
                            () -> asAdmin.accessTokens().allUserAccessTokens().pageSize(2), UserAccessToken::id)
                    .items();
            assertTrue(everybodys.containsAll(ids));
            assertEquals(everybodys.size(), new HashSet<>(everybodys).size());
        } finally {
            ids.forEach(id -> asAdmin.accessTokens().revokeUserAccessToken(request -> request.tokenId(id)));
        }
    }
}
