package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.state.World;

/** All operations on users. */
public final class UserOperations {

    private UserOperations() {}

    /** Registers them. */
    public static void register(World world, Operations operations) {
        new UserLookups(world).register(operations);
        new UserLists(world).register(operations);
    }
}
