package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.time.Duration;
import java.util.List;

/** Begins and ends sessions. */
public final class Sessions {

    private static final long LENGTH = Duration.ofDays(180).toMillis();
    private static final long LENGTH_OF_APPS = Duration.ofDays(30).toMillis();
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int MOST_SESSIONS = 500;

    private final World world;
    private final Presence presence;

    /** The sessions of a world. */
    public Sessions(World world) {
        this.world = world;
        this.presence = new Presence(world);
    }

    /** Begins a session. The one that was not used for the longest time ends when there are too many. */
    public SessionRow begin(UserRow user, String deviceId) {
        SessionRow session = new SessionRow(world.ids.next(), world.ids.next(), user.id, false);
        session.createAt = world.now();
        session.lastActivityAt = session.createAt;
        session.expiresAt = session.createAt + LENGTH;
        session.deviceId = deviceId;
        session.roles = user.roles;
        session.props.put("browser", "Unknown/0.0");
        session.props.put("csrf", world.ids.next());
        session.props.put("isMobile", String.valueOf(!deviceId.isEmpty()));
        session.props.put("isOAuthUser", "false");
        session.props.put("isSaml", "false");
        session.props.put("is_guest", "false");
        session.props.put("os", "");
        session.props.put("platform", "Unknown");
        List<SessionRow> open = world.sessions.of(user.id);
        if (open.size() >= MOST_SESSIONS) {
            end(open.get(open.size() - 1));
        }
        world.sessions.add(session);
        user.lastLogin = session.createAt;
        presence.noteActivity(user.id);
        return session;
    }

    /** Begins a session in which an application acts for a user. */
    public SessionRow beginFor(UserRow user, String appId) {
        SessionRow session = begin(user, "");
        session.ofOAuthApp = true;
        session.expiresAt = session.createAt + LENGTH_OF_APPS;
        session.props.put("oauth_app_id", appId);
        return session;
    }

    /** Ends a session. */
    public void end(SessionRow session) {
        world.sessions.end(other -> other.id.equals(session.id));
    }

    /** Ends all sessions of a user. */
    public void endAll(String userId) {
        world.sessions.end(session -> session.userId.equals(userId));
    }

    /** Moves the end of a session away, once a day at most, and tells whether it did. */
    public boolean extend(SessionRow session) {
        session.lastActivityAt = world.now();
        long length = session.ofOAuthApp ? LENGTH_OF_APPS : LENGTH;
        boolean due = !session.ofAccessToken && session.expiresAt - world.now() <= length - DAY;
        if (due) {
            session.expiresAt = world.now() + length;
        }
        return due;
    }

    /** Ends all sessions of a user by their time. Those of personal access tokens have none. */
    public void expire(String userId) {
        for (SessionRow session : world.sessions.of(userId)) {
            if (!session.ofAccessToken) {
                session.expiresAt = world.now();
            }
        }
    }
}
