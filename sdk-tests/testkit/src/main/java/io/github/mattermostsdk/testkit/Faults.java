package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.model.User;
import io.github.mattermostsdk.testkit.internal.fault.FaultPlan;
import io.github.mattermostsdk.testkit.internal.logic.Sessions;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.TokenRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Set;

/**
 * Lets things go wrong. A fault is for the next request to an operation, or for the next few; they happen in the order in
 * which they were asked for.
 *
 * <pre>{@code
 * server.faults().on("createPost").times(2).tooManyRequests();
 * server.faults().onAny().dropConnection();
 * }</pre>
 */
public final class Faults {

    private final World world;
    private final FaultPlan plan;
    private final Set<String> operationIds;

    Faults(World world, FaultPlan plan, Set<String> operationIds) {
        this.world = world;
        this.plan = plan;
        this.operationIds = operationIds;
    }

    /**
     * Begins a fault of the next request to an operation.
     *
     * @param operationId the operation, such as {@code createPost}
     * @return what says which fault
     * @throws IllegalArgumentException if the SDK has no such operation
     */
    public FaultRule on(String operationId) {
        if (!operationIds.contains(operationId)) {
            throw new IllegalArgumentException("The SDK has no operation " + operationId);
        }
        return new FaultRule(plan, operationId);
    }

    /**
     * Begins a fault of the next request, whatever its operation.
     *
     * @return what says which fault
     */
    public FaultRule onAny() {
        return new FaultRule(plan, FaultPlan.ANY);
    }

    /**
     * Returns how many faults have not happened yet.
     *
     * @return the number; 0 at the end of a test shows that all of them did
     */
    public int pending() {
        return plan.pending();
    }

    /** Lets nothing go wrong any more, and lets go all requests that are held. */
    public void clear() {
        plan.clear();
    }

    /**
     * Ends all sessions of a user now, as the passing of time does. Personal access tokens go on working.
     *
     * @param user the user
     */
    public void expireSessions(User user) {
        world.locked(() -> {
            new Sessions(world).expire(user.id());
            return true;
        });
    }

    /**
     * Makes a token useless, whether it is that of a session or a personal access token.
     *
     * @param token the token
     * @return whether it was good
     */
    public boolean revokeToken(String token) {
        return world.locked(() -> {
            TokenRow accessToken = world.sessions.tokenByValue(token);
            SessionRow session = world.sessions.byToken(token);
            if (accessToken != null) {
                world.sessions.remove(accessToken);
            }
            world.sessions.end(other -> other.token.equals(token));
            return accessToken != null || session != null;
        });
    }
}
