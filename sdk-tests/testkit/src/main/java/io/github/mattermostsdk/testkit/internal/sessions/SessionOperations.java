package io.github.mattermostsdk.testkit.internal.sessions;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on logins and sessions. */
public final class SessionOperations {

    private SessionOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new LogIn(world).register(operations);
        new OpenSessions(world).register(operations);
        new ProviderLogIns(world).register(operations);
        OtherLogIns.register(operations);
    }
}
