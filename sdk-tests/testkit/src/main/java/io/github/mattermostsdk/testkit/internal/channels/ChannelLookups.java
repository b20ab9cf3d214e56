package io.github.mattermostsdk.testkit.internal.channels;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.PostRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.ChannelJson;
import java.util.Comparator;
import java.util.List;

/** Finds channels. */
final class ChannelLookups {

    private final World world;
    private final Permissions permissions;

    ChannelLookups(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getChannel", this::getChannel);
        operations.on("getChannelByName", this::getChannelByName);
        operations.on("getChannelByNameForTeamName", this::getChannelByNameForTeamName);
        operations.on("getChannelStats", this::getChannelStats);
        operations.on("getChannelsForTeamForUser", this::getChannelsForTeamForUser);
    }

    private Answer getChannel(ApiRequest request) {
        String id = request.id("channel_id");
        ChannelRow channel = world.channels.find(id);
        if (channel == null) {
            throw Problems.noSuchChannel(id);
        }
        permissions.require(permissions.mayRead(request.caller(), channel));
        return Answer.of(ChannelJson.of(channel));
    }

    private Answer getChannelByName(ApiRequest request) {
        return byName(request, request.id("team_id"));
    }

    private Answer getChannelByNameForTeamName(ApiRequest request) {
        TeamRow team = world.teams.byName(request.path("team_name"));
        if (team == null) {
            throw Problems.noSuchTeam();
        }
        return byName(request, team.id);
    }

    /** A private channel is as good as none for whoever is not in it. */
    private Answer byName(ApiRequest request, String teamId) {
        ChannelRow channel = world.channels.byName(teamId, request.path("channel_name"));
        boolean archived = channel != null && channel.deleteAt != 0 && !request.flag("include_deleted");
        if (channel == null || archived) {
            throw noSuchName();
        }
        if (!permissions.mayRead(request.caller(), channel)) {
            throw channel.isOpen() ? Problems.permissions() : noSuchName();
        }
        return Answer.of(ChannelJson.of(channel));
    }

    private static Problem noSuchName() {
        return new Problem(404, "app.channel.get_by_name.missing.app_error", "Channel does not exist.");
    }

    /** Only for members, also of an open channel. */
    private Answer getChannelStats(ApiRequest request) {
        String id = request.id("channel_id");
        ChannelRow channel = world.channels.find(id);
        boolean allowed =
                permissions.isMember(request.caller(), id) || request.caller().isSystemAdmin();
        permissions.require(channel != null && allowed);
        List<ChannelMemberRow> members = world.channels.membersOf(id).stream()
                .filter(member -> world.users.get(member.userId).isActive())
                .toList();
        long pinned = world.posts
                .all()
                .filter(post -> post.channelId.equals(id) && post.pinned)
                .filter(PostRow::exists)
                .count();
        long files = world.files
                .all()
                .filter(file -> file.channelId.equals(id) && file.deleteAt == 0 && !file.postId.isEmpty())
                .count();
        return Answer.of(new JsonMap()
                .with("channel_id", id)
                .with("member_count", members.size())
                .with(
                        "guest_count",
                        members.stream().filter(member -> member.guest).count())
                .with("pinnedpost_count", pinned)
                .with("files_count", request.flag("exclude_files_count") ? -1 : files));
    }

    /** The channels of a team that a user is in, and all conversations. */
    private Answer getChannelsForTeamForUser(ApiRequest request) {
        String userId = request.id("user_id");
        String teamId = request.id("team_id");
        permissions.requireSelf(request.caller(), userId);
        permissions.require(permissions.mayViewTeam(request.caller(), teamId));
        Long deletedSince = request.number("last_delete_at");
        if (deletedSince != null && deletedSince < 0) {
            throw Problems.invalidUrlParam("last_delete_at");
        }
        long earliest = deletedSince == null ? 0 : deletedSince;
        boolean deleted = request.flag("include_deleted");
        List<ChannelRow> channels = world.channels.membershipsOf(userId).stream()
                .map(member -> world.channels.get(member.channelId))
                .filter(channel -> channel.teamId.equals(teamId) || channel.isConversation())
                .filter(channel -> channel.deleteAt == 0 || (deleted && channel.deleteAt >= earliest))
                .sorted(Comparator.comparing((ChannelRow channel) -> channel.displayName, String::compareToIgnoreCase))
                .toList();
        if (channels.isEmpty()) {
            throw new Problem(404, "app.channel.get_channels.not_found.app_error", "No channels were found.");
        }
        return Answer.of(channels.stream().map(ChannelJson::of).toList()).etag(etag(channels));
    }

    private String etag(List<ChannelRow> channels) {
        ChannelRow newest = channels.stream()
                .max(Comparator.comparingLong(ChannelLookups::changed))
                .orElseThrow();
        return world.etag(newest.id, changed(newest), 0, channels.size());
    }

    private static long changed(ChannelRow channel) {
        return Math.max(channel.lastPostAt, channel.updateAt);
    }
}
