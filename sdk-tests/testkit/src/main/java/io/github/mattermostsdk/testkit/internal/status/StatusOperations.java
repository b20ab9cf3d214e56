package io.github.mattermostsdk.testkit.internal.status;

import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Presence;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.List;
import java.util.TreeSet;

/** Shows and sets whether users are there. */
public final class StatusOperations {

    /** The server looks at the end of "do not disturb" only so often, and rounds it down to that. */
    private static final long CHECK_SECONDS = 60;

    private final World world;
    private final Permissions permissions;
    private final Presence presence;

    private StatusOperations(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.presence = new Presence(world);
    }

    /** Registers all operations on statuses. */
    public static void register(World world, Operations operations) {
        StatusOperations status = new StatusOperations(world);
        operations.on("getUserStatus", status::getUserStatus);
        operations.on("getUsersStatusesByIds", status::getUsersStatusesByIds);
        operations.on("updateUserStatus", status::updateUserStatus);
        new CustomStatuses(world).register(operations);
    }

    private Answer getUserStatus(ApiRequest request) {
        return Answer.of(json(request.id("user_id")));
    }

    private Answer getUsersStatusesByIds(ApiRequest request) {
        List<String> ids = request.texts();
        if (ids.isEmpty() || !ids.stream().allMatch(id -> id.length() == Ids.LENGTH)) {
            throw Problems.invalidBodyParam("user_ids");
        }
        return Answer.of(new TreeSet<>(ids).stream().map(this::json).toList());
    }

    private JsonMap json(String userId) {
        StatusRow status = presence.of(userId);
        return new JsonMap()
                .with("user_id", userId)
                .with("status", status.status)
                .with("manual", status.manual)
                .with("last_activity_at", status.lastActivityAt)
                .unlessEmpty("active_channel", status.activeChannel)
                .with("dnd_end_time", status.dndEndTime);
    }

    private Answer updateUserStatus(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap body = request.object("status", "user_id", "status");
        if (!body.text("user_id").equals(id)) {
            throw Problems.invalidBodyParam("user_id");
        }
        permissions.requireSelf(request.caller(), id);
        String wanted = body.text("status");
        StatusRow status = world.statuses.computeIfAbsent(id, StatusRow::new);
        switch (wanted) {
            case StatusRow.ONLINE -> {
                status.manual = false;
                status.lastActivityAt = world.now();
            }
            case StatusRow.AWAY, StatusRow.OFFLINE -> status.manual = true;
            case StatusRow.DO_NOT_DISTURB -> {
                status.manual = true;
                status.dndEndTime = body.number("dnd_end_time") / CHECK_SECONDS * CHECK_SECONDS;
            }
            default -> throw Problems.invalidBodyParam("status");
        }
        status.status = wanted;
        return Answer.of(json(id));
    }
}
