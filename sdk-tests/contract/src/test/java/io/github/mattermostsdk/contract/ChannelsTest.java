package io.github.mattermostsdk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.contract.server.Account;
import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.ChannelStats;
import io.github.mattermostsdk.model.ChannelType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Channels and conversations. */
class ChannelsTest extends Scenarios {
    ChannelsTest(ContractRun run) {
        super(run);
    }

    @Test
    void everyTeamHasATownSquare() {
        Channel byName = asAlice.channels().getChannelByName(team, "town-square");
        Channel byTeamName =
                asAlice.channels().getChannelByNameForTeamName(stage.cast().teamName(), "town-square");
        Channel byId = asAlice.channels().getChannel(byName.id());

        assertEquals(ChannelType.OPEN, byName.type());
        assertEquals(team, byName.teamId());
        assertEquals(byName.id(), byTeamName.id());
        assertEquals(byName.name(), byId.name());
    }

    @Test
    void anUnknownChannelIsNotFound() {
        String missing = "app.channel.get_by_name.missing.app_error";
        assertRefused(404, missing, () -> asAlice.channels().getChannelByName(team, "nothing-here"));
        assertRefused(
                404,
                missing,
                () -> asAlice.channels()
                        .getChannelByNameForTeamName(stage.cast().teamName(), "nothing-here"));
        assertRefused(
                404,
                "app.channel.get.existing.app_error",
                () -> asAdmin.channels().getChannel(unknownId()));
    }

    @Test
    void membersOfATeamAreInItsFirstChannels() {
        List<Channel> channels = asAlice.channels().getChannelsForTeamForUser(alice.id(), team);

        List<String> names = channels.stream().map(Channel::name).toList();
        assertTrue(names.containsAll(List.of("town-square", "off-topic")), names::toString);
        assertRefused(403, PERMISSIONS, () -> asBob.channels().getChannelsForTeamForUser(alice.id(), team));
    }

    @Test
    void theStatsCountMembersAndPins() {
        ChannelStats stats = asAlice.channels().getChannelStats(townSquare().id());

        assertTrue(stats.memberCount() >= 3);
        assertTrue(stats.pinnedpostCount() >= 0);
    }

    @Test
    void aDirectChannelIsTheSameForBoth() {
        Channel made = asAlice.channels().createDirectChannel(List.of(alice.id(), bob.id()));
        Channel again = asBob.channels().createDirectChannel(List.of(bob.id(), alice.id()));

        assertEquals(ChannelType.DIRECT, made.type());
        assertEquals(made.id(), again.id());
    }

    @Test
    void aDirectChannelIsForItsTwo() {
        Channel channel = asAlice.channels().createDirectChannel(List.of(alice.id(), bob.id()));
        Account carol = stage.cast().carol();

        assertRefused(403, PERMISSIONS, () -> carol.client().channels().getChannel(channel.id()));
        assertRefused(
                403, PERMISSIONS, () -> carol.client().channels().createDirectChannel(List.of(alice.id(), bob.id())));
    }

    @Test
    void aGroupChannelNeedsThree() {
        Channel group = asAlice.channels()
                .createGroupChannel(
                        List.of(alice.id(), bob.id(), stage.cast().carol().id()));

        assertEquals(ChannelType.GROUP, group.type());
        assertRefused(
                400,
                "api.channel.create_group.bad_size.app_error",
                () -> asAlice.channels().createGroupChannel(List.of(alice.id())));
    }
}
