package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Audit;
import io.github.mattermostsdk.testkit.internal.state.ChannelMemberRow;
import io.github.mattermostsdk.testkit.internal.state.ChannelRow;
import io.github.mattermostsdk.testkit.internal.state.TeamRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.ChannelJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okio.Buffer;

/** What belongs to a user: memberships, unfinished uploads, the log of what they did; and that they are typing. */
final class UserBelongings {

    private final World world;
    private final Permissions permissions;

    UserBelongings(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getChannelMembersWithTeamDataForUser", this::getChannelMembersWithTeamDataForUser);
        operations.on("getUploadsForUser", this::getUploadsForUser);
        operations.on("getUserAudits", this::getUserAudits);
        operations.on("publishUserTyping", this::publishUserTyping);
    }

    private Answer getChannelMembersWithTeamDataForUser(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        boolean own = request.caller().id.equals(id);
        List<JsonMap> members = world.channels.membershipsOf(id).stream()
                .map(member -> withTeam(member, own))
                .toList();
        if (!request.query("page").equals("-1")) {
            return Answer.of(request.pageOf(members));
        }
        Buffer lines = new Buffer();
        members.forEach(member -> lines.write(Json.write(member)));
        return Answer.of(200, "application/x-ndjson", lines.readByteString());
    }

    private JsonMap withTeam(ChannelMemberRow member, boolean own) {
        TeamRow team = world.teams.find(world.channels.get(member.channelId).teamId);
        return ChannelJson.of(member, own)
                .with("team_display_name", team == null ? "" : team.displayName)
                .with("team_name", team == null ? "" : team.name)
                .with("team_update_at", team == null ? 0 : team.updateAt);
    }

    /** Uploads in several steps are not simulated, so none is ever unfinished. */
    private Answer getUploadsForUser(ApiRequest request) {
        if (!request.id("user_id").equals(request.caller().id)) {
            throw new Problem(403, "api.user.get_uploads_for_user.forbidden.app_error", "Failed to get uploads.");
        }
        return Answer.of(List.of());
    }

    private Answer getUserAudits(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        List<Audit> audits = new ArrayList<>(
                world.audits.stream().filter(audit -> audit.userId().equals(id)).toList());
        Collections.reverse(audits);
        List<JsonMap> page = request.pageOf(audits).stream().map(Audit::json).toList();
        return Answer.of(page.isEmpty() ? null : page);
    }

    private Answer publishUserTyping(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap body = request.object("typing_request", "channel_id", "parent_id");
        permissions.require(request.caller().id.equals(id) || request.caller().isSystemAdmin());
        UserRow user = world.users.find(id);
        ChannelRow channel = world.channels.find(body.text("channel_id"));
        permissions.require(user != null && permissions.mayPost(user, channel));
        return Answer.done();
    }
}
