package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.StatusRow;
import io.github.mattermostsdk.testkit.internal.state.World;

/** Whether users are there. */
public final class Presence {

    private final World world;

    /** The presence in a world. */
    public Presence(World world) {
        this.world = world;
    }

    /** Notes that a user does something. Whoever chose a status keeps it. */
    public void noteActivity(String userId) {
        StatusRow status = world.statuses.computeIfAbsent(userId, StatusRow::new);
        status.lastActivityAt = world.now();
        if (!status.manual) {
            status.status = StatusRow.ONLINE;
        }
    }

    /** The status of a user; of one never seen, too. */
    public StatusRow of(String userId) {
        return world.statuses.getOrDefault(userId, new StatusRow(userId));
    }
}
