package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.state.Audit;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Keeps the log of what users do to accounts. */
public final class Audits {

    private final World world;

    /** The log of a world. */
    public Audits(World world) {
        this.world = world;
    }

    /** Adds a line about the user who is signed in. */
    public void add(ApiRequest request, String extraInfo) {
        add(request.caller().id, request.path(), extraInfo, request.session().id);
    }

    /** Adds a line. */
    public void add(String userId, String action, String extraInfo, String sessionId) {
        world.audits.add(new Audit(world.ids.next(), world.now(), userId, action, extraInfo, sessionId));
    }
}
