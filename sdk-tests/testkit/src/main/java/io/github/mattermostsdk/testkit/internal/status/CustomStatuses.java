package io.github.mattermostsdk.testkit.internal.status;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.Preference;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okio.ByteString;

/** What users say about themselves with an emoji and some words, and what they said lately. */
final class CustomStatuses {

    private static final String NEVER = "0001-01-01T00:00:00Z";
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_RECENT = 5;
    private static final String CATEGORY = "custom_status";
    private static final String RECENT = "recent_custom_statuses";
    private static final Set<String> DURATIONS =
            Set.of("thirty_minutes", "one_hour", "four_hours", "today", "this_week", "date_and_time");

    private final World world;
    private final Permissions permissions;

    CustomStatuses(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("updateUserCustomStatus", this::updateUserCustomStatus);
        operations.on("unsetUserCustomStatus", this::unsetUserCustomStatus);
        operations.on("removeRecentCustomStatus", this::removeRecentCustomStatus);
        operations.on("postUserRecentCustomStatusDelete", this::removeRecentCustomStatus);
    }

    private Answer updateUserCustomStatus(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap status = read(request, "custom_status");
        boolean named = !status.text("emoji").isEmpty() || !status.text("text").isEmpty();
        if (!named || !isInFuture(status)) {
            throw Problems.invalidBodyParam("custom_status");
        }
        permissions.requireSelf(request.caller(), id);
        UserRow user = find(id);
        if (status.text("duration").isEmpty() && !status.text("expires_at").equals(NEVER)) {
            status.put("duration", "date_and_time");
        }
        if (status.text("emoji").isEmpty()) {
            status.put("emoji", "speech_balloon");
        }
        String text = status.text("text");
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
        status.put("text", text.substring(0, end));
        set(user, Json.write(status).utf8().trim());
        List<JsonMap> recent = new ArrayList<>(recent(id));
        recent.removeIf(other -> other.text("text").equals(status.text("text")));
        recent.add(0, status);
        keep(id, recent.subList(0, Math.min(MOST_RECENT, recent.size())));
        return Answer.done();
    }

    /** The four members, in the order in which the server writes them. */
    private static JsonMap read(ApiRequest request, String what) {
        JsonMap body = request.object(what, "emoji", "text", "duration", "expires_at");
        String expiresAt = body.text("expires_at");
        try {
            Instant instant = expiresAt.isEmpty() ? Instant.parse(NEVER) : Instant.parse(expiresAt);
            return new JsonMap()
                    .with("emoji", body.text("emoji"))
                    .with("text", body.text("text"))
                    .with("duration", body.text("duration"))
                    .with("expires_at", instant.toString());
        } catch (DateTimeParseException e) {
            throw Problems.invalidBodyParam(what);
        }
    }

    private boolean isInFuture(JsonMap status) {
        String duration = status.text("duration");
        boolean never = status.text("expires_at").equals(NEVER);
        boolean future = !Instant.parse(status.text("expires_at")).isBefore(world.clock.instant());
        return duration.isEmpty() ? never || future : DURATIONS.contains(duration) && future;
    }

    private UserRow find(String id) {
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        return user;
    }

    private void set(UserRow user, String text) {
        user.props.put("customStatus", text);
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
    }

    private Answer unsetUserCustomStatus(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        set(find(id), "");
        return Answer.done();
    }

    private Answer removeRecentCustomStatus(ApiRequest request) {
        String id = request.id("user_id");
        JsonMap status = read(request, "recent_custom_status");
        permissions.requireSelf(request.caller(), id);
        if (recentPreference(id).isEmpty()) {
            throw new Problem(
                    400, "app.preference.get.app_error", "We encountered an error while finding preferences.");
        }
        List<JsonMap> recent = new ArrayList<>(recent(id));
        if (!recent.remove(status)) {
            throw new Problem(
                    400,
                    "api.custom_status.recent_custom_statuses.delete.app_error",
                    "Failed to delete the recent status. Please try adding the status first or contact your system"
                            + " administrator for details.");
        }
        keep(id, recent);
        return Answer.done();
    }

    private List<Preference> recentPreference(String userId) {
        return world.preferences.of(userId, CATEGORY).stream()
                .filter(preference -> preference.name().equals(RECENT))
                .toList();
    }

    private List<JsonMap> recent(String userId) {
        List<JsonMap> recent = new ArrayList<>();
        for (Preference preference : recentPreference(userId)) {
            try {
                if (Json.read(ByteString.encodeUtf8(preference.value())) instanceof List<?> list) {
                    list.forEach(element -> recent.add((JsonMap) element));
                }
            } catch (IOException e) {
                throw new IllegalStateException("The server wrote invalid JSON", e);
            }
        }
        return recent;
    }

    private void keep(String userId, List<JsonMap> recent) {
        world.preferences.put(new Preference(
                userId, CATEGORY, RECENT, Json.write(recent).utf8().trim()));
    }
}
