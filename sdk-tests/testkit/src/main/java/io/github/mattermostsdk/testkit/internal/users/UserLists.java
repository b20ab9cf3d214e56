package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.UserJson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import okio.Buffer;

/** Pages of users, filtered and sorted. */
final class UserLists {

    private static final Set<String> SORTS =
            Set.of("", "last_activity_at", "create_at", "status", "admin", "display_name");

    private final World world;
    private final Permissions permissions;
    private final UserFilters filters;

    UserLists(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.filters = new UserFilters(world);
    }

    void register(Operations operations) {
        operations.on("getUsers", this::getUsers);
    }

    private Answer getUsers(ApiRequest request) {
        checkCombination(request);
        checkGroups(request);
        UserRow caller = request.caller();
        checkPermissions(request, caller);
        List<UserRow> users = filters.select(request).stream()
                .filter(user -> permissions.maySee(caller, user))
                .toList();
        boolean byActivity = request.query("sort").equals("last_activity_at");
        List<JsonMap> json = request.pageOf(users).stream()
                .map(user -> json(user, caller, byActivity))
                .toList();
        if (request.flag("active") && request.flag("inactive")) {
            return twoAnswersInOne(json);
        }
        Answer answer = Answer.of(json);
        String etag = etag(request);
        return etag.isEmpty() ? answer : answer.etag(etag);
    }

    private JsonMap json(UserRow user, UserRow caller, boolean withActivity) {
        JsonMap json = UserJson.profile(user, caller.isSystemAdmin());
        if (withActivity) {
            long activity = Objects.requireNonNull(world.statuses.get(user.id)).lastActivityAt;
            json.remove("disable_welcome_email");
            json.unlessEmpty("last_activity_at", activity).with("disable_welcome_email", user.disableWelcomeEmail);
        }
        return json;
    }

    private static void checkCombination(ApiRequest request) {
        String sort = request.query("sort");
        boolean inTeam = !request.query("in_team").isEmpty();
        boolean inChannel = !request.query("in_channel").isEmpty();
        if (!request.query("not_in_channel").isEmpty() && !inTeam) {
            throw Problems.invalidUrlParam("team_id");
        }
        boolean otherFilter = inChannel
                || !request.query("not_in_channel").isEmpty()
                || !request.query("not_in_team").isEmpty()
                || !request.query("without_team").isEmpty();
        boolean ofTeam = sort.equals("last_activity_at") || sort.equals("create_at");
        boolean ofChannel = sort.equals("status") || sort.equals("admin");
        boolean ofGroup = sort.equals("display_name");
        if (!SORTS.contains(sort)
                || (ofTeam && (!inTeam || otherFilter))
                || (ofChannel && !inChannel)
                || (ofGroup && request.query("in_group").isEmpty())) {
            throw Problems.invalidUrlParam("sort");
        }
    }

    private static void checkGroups(ApiRequest request) {
        if (!request.query("in_group").isEmpty()
                || !request.query("not_in_group").isEmpty()) {
            throw new Problem(404, "app.group.no_rows", "no matching group found");
        }
    }

    private void checkPermissions(ApiRequest request, UserRow caller) {
        permissions.require(!request.flag("without_team") || caller.isSystemAdmin());
        for (String team : List.of(request.query("in_team"), request.query("not_in_team"))) {
            permissions.require(team.isEmpty() || permissions.mayViewTeam(caller, team));
        }
        String channel = filters.channelOf(request);
        boolean member = permissions.isMember(caller, channel)
                || (caller.isSystemAdmin() && world.channels.find(channel) != null);
        permissions.require(channel.isEmpty() || member);
    }

    /** Only two filters have one. It names the newest change of any account, and the life of the server's memory. */
    private String etag(ApiRequest request) {
        boolean sorted = !request.query("sort").isEmpty();
        boolean ofChannel = !filters.channelOf(request).isEmpty() || request.flag("without_team");
        long change = world.users.all().stream()
                .mapToLong(user -> user.updateAt)
                .max()
                .orElse(0);
        if (!request.query("not_in_team").isEmpty() && !ofChannel) {
            return world.etag(change, world.users.all().size(), "0x1", "0x0", "");
        }
        return request.query("in_team").isEmpty() || sorted || ofChannel ? "" : world.etag(change, "0x1", "0x0", "");
    }

    /** What the server does with two filters that exclude each other: it refuses after it has answered. */
    private Answer twoAnswersInOne(List<JsonMap> users) {
        Problem refusal = Problems.invalidUrlParam("inactive");
        Buffer body = new Buffer().write(Json.write(users)).write(Json.write(refusal.body(world.ids.next())));
        return Answer.of(200, "application/json", body.readByteString());
    }
}
