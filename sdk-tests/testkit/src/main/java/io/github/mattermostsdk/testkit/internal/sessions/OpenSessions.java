package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.logic.Audits;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import io.github.mattermostsdk.testkit.internal.view.TeamJson;
import java.util.List;
import java.util.regex.Pattern;

/** Shows and ends the sessions of users, and notes the devices that they are used on. */
final class OpenSessions {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?");
    private static final int COOKIE_SECONDS = 15_552_000;

    private final World world;
    private final Permissions permissions;
    private final Sessions sessions;
    private final Audits audits;

    OpenSessions(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
        this.sessions = new Sessions(world);
        this.audits = new Audits(world);
    }

    void register(Operations operations) {
        operations.on("getSessions", this::getSessions);
        operations.on("revokeSession", this::revokeSession);
        operations.on("revokeAllSessions", this::revokeAllSessions);
        operations.on("revokeSessionsFromAllUsers", this::revokeSessionsFromAllUsers);
        operations.on("attachDeviceExtraProps", this::attachDeviceExtraProps);
    }

    private Answer getSessions(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        return Answer.of(world.sessions.of(id).stream().map(this::json).toList());
    }

    private JsonMap json(SessionRow session) {
        List<JsonMap> teams = world.teams.membershipsOf(session.userId).stream()
                .map(TeamJson::of)
                .toList();
        return new JsonMap()
                .with("id", session.id)
                .with("token", "")
                .with("create_at", session.createAt)
                .with("expires_at", session.expiresAt)
                .with("last_activity_at", session.lastActivityAt)
                .with("user_id", session.userId)
                .with("device_id", session.deviceId)
                .with("roles", session.roles)
                .with("is_oauth", session.ofOAuthApp)
                .with("expired_notify", false)
                .with("props", new JsonMap(session.props))
                .with("team_members", teams)
                .with("local", false);
    }

    private Answer revokeSession(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        String sessionId = request.objectOrEmpty().text("session_id");
        if (sessionId.isEmpty()) {
            throw Problems.invalidBodyParam("session_id");
        }
        SessionRow session = world.sessions.find(sessionId);
        if (session == null) {
            throw new Problem(400, "app.session.get.app_error", "We encountered an error finding the session.");
        }
        if (!session.userId.equals(id)) {
            throw Problems.invalidUrlParam("user_id");
        }
        audits.add(request, "");
        sessions.end(session);
        return Answer.done();
    }

    private Answer revokeAllSessions(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        audits.add(request, "");
        sessions.endAll(id);
        return Answer.done();
    }

    private Answer revokeSessionsFromAllUsers(ApiRequest request) {
        permissions.requireAdmin(request.caller());
        audits.add(request, "");
        world.sessions.end(session -> true);
        return Answer.done();
    }

    private Answer attachDeviceExtraProps(ApiRequest request) {
        JsonMap body = request.objectOrEmpty();
        String disabled = body.text("device_notification_disabled");
        String version = body.text("mobile_version");
        if (!disabled.isEmpty() && !disabled.equals("true") && !disabled.equals("false")) {
            throw Problems.invalidBodyParam("device_notification_disabled");
        }
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            throw Problems.invalidBodyParam("mobile_version");
        }
        SessionRow session = request.session();
        Answer answer = Answer.done();
        String device = body.text("device_id");
        if (!device.isEmpty()) {
            world.sessions.end(other -> other.userId.equals(session.userId)
                    && other.deviceId.equals(device)
                    && !other.id.equals(session.id));
            session.deviceId = device;
            audits.add(request, "");
            answer.header(
                    "Set-Cookie",
                    "MMAUTHTOKEN=" + session.token + "; Path=/; Max-Age=" + COOKIE_SECONDS + "; HttpOnly");
        }
        if (!disabled.isEmpty()) {
            session.props.put("device_notification_disabled", disabled);
        }
        if (!version.isEmpty()) {
            session.props.put("mobile_version", version);
        }
        return answer;
    }
}
